"""Many wordings of ordinary news on private life and on dramas, of which nearly all must be told apart."""

from __future__ import annotations

from collections.abc import Callable

from tests.extraction.conftest import Read

Reading = Callable[[str], Read]
OPENING = (
    "New drama “Tin Lantern” introduces its cast\n\n"
    "tvN’s new drama “Tin Lantern” stars actress Bae Su Yeon as detective Ok Dan Bi and actor Seo Tae Min as "
    "prosecutor Kang Do Jin. It is directed by Nam Tae Gyu.\n\n"
)
PRIVATE = """
On March 3, the actress's agency confirmed that she and her non-celebrity boyfriend will tie the knot this autumn.
The two have been seeing each other for about eight months, according to a report by Dispatch.
“They recently decided to go their separate ways and remain good colleagues,” a rep from Starline Entertainment stated.
Baek Do Yoon and his wife, who is three years his senior, welcomed their first daughter in April.
The actor quietly filed for divorce from his wife of eleven years last winter.
She revealed that she grew up without a father and supported two younger siblings by working at a convenience store.
Her mother passed away while she was in the middle of shooting episode 9.
Jung Tae Rim was booked without detention on charges of driving under the influence.
Police said his blood alcohol level was high enough for his license to be revoked.
Prosecutors have asked for a two-year prison term for the actor over propofol use.
The actor tested positive for marijuana in a hair analysis carried out by the National Forensic Service.
A former classmate wrote on an online community that the actress used to hit and extort money from other students.
The agency denied the school violence claims and announced strong legal action against malicious commenters.
She dropped out of the drama after accusations that she had tormented younger trainees surfaced.
The actor ruptured his Achilles tendon during an action sequence and will need at least six weeks of rest.
While filming a chase on the stairs, she slipped and broke two ribs.
He was rushed to a nearby emergency room after collapsing on location.
Actress Ma Yu Jin has been diagnosed with thyroid cancer and will halt all activities.
She has struggled with panic disorder since her debut and has been receiving treatment.
He was found unconscious at his home in Seongdong District on Tuesday afternoon.
The funeral was held privately at Samsung Medical Center with only family members present.
His cause of death has not been disclosed at the request of the bereaved family.
The model-turned-actor came out as gay in a magazine interview two years ago.
The Military Manpower Administration is looking into claims that he faked a medical condition to avoid enlistment.
He received a grade 4 and will serve as a public service worker, which drew accusations of special treatment.
She filed an injunction to suspend her exclusive contract, arguing that she was never paid.
The production company is suing the lead actor for 1.2 billion won in damages.
He reportedly owes his former manager more than 300 million won.
The National Tax Service slapped the star with an additional bill of 2 billion won for unpaid taxes.
According to an industry insider, the lead couple barely spoke to each other once the cameras stopped.
Netizens are convinced that the pair are wearing matching rings in the photos.
Dating rumors flared up again when fans spotted the same café in both of their Instagram stories.
The two co-stars, who fell for each other while working on the series, got married in 2021.
Rumor has it that the male lead demanded a bigger trailer than his co-star.
The actress allegedly walked off the set after a quarrel with the director.
He is said to have treated staff rudely, which the agency flatly rejects.
She gave birth to a healthy baby boy this morning at a hospital in Gangnam.
Her pregnancy, now in its fifth month, was the reason for her leaving the sequel.
Filming came to a stop for a week because two members of the cast had come down with COVID-19.
He lost 14 kilograms and was put on an IV drip between takes.
A stuntman was struck by a car during the night shoot and died two days later.
The director underwent surgery on his back before the second half of the shoot.
Kwon Mi Rae opened up about the miscarriage she suffered last year.
An arrest warrant was issued for the producer on suspicion of fraud.
The actor was cleared of the sexual assault charges by the appeals court in May.
The screenwriter was accused of plagiarism and has denied it through her lawyer.
Seo Ga Eul is in a legal battle with her ex-husband over custody of their son.
She injured her ankle, but insisted on finishing the dance that night.
Doctors told him that he had damaged the ligaments of his left knee.
“I take sleeping pills these days because of depression,” he admitted on the show.
The star sold his apartment in Hannam-dong to pay back his parents' debts.
He is the nephew of a well-known politician, a fact that he hid for years.
Their romance became public when a tabloid printed pictures of them leaving a restaurant hand in hand.
Her younger brother, who is not in the entertainment industry, was the first to read the script with her.
The company said it had terminated the actor's contract following the gambling scandal.
A stalker who broke into the actress's home was sentenced to eight months in prison.
The cast had to stop shooting after the actress fainted from dehydration.
The three of them were fined for smoking weed in Bangkok.
He had a cut above his eye that required seven stitches.
After the feud with her agency, she now runs a one-person company and says she still has not received her pay.
His agency told local outlets that he sprained his back lifting his co-star and is currently resting at home.
During the car stunt the door flew open and the actress rolled out onto the asphalt, hurting her elbow.
“I still have a scar on my knee from that day,” she laughed.
A light fell and hit the cameraman on the shoulder, so shooting was called off.
He burst a blood vessel in his eye while screaming for the final confrontation.
She had a fever of nearly 40 degrees the day they shot the lake scene.
The actor had to be given oxygen after four hours in the water tank.
After the shoot I couldn't raise my arm for a week, he confessed.
The lead actress got food poisoning, so the cast filmed the banquet without her.
Actor Yang Se Hun has been taken off the cast list following a hit-and-run.
The idol turned actor is being investigated for his part in a crypto scam.
A court in Suwon dismissed the actor's appeal and upheld the eighteen-month sentence.
The drama's premiere was postponed indefinitely after its star was caught with meth.
An ex-girlfriend posted chat logs claiming he had pressured her into an abortion.
His wife gave an interview in which she spoke of years of violence at home.
The couple's divorce was settled in mediation, and she keeps custody of both children.
It turned out that the actor was already a married man with a child.
“We are still getting to know each other, so please look on warmly,” his label wrote.
The management companies of both actors said they were checking with them about the photos.
The two were seen at the same hotel in Bali, which set tongues wagging.
Shippers of the pair were crushed to hear that he is engaged to a dentist.
They had been an item for six years before calling off the wedding.
She lost her grandmother the night before the press conference.
The veteran died peacefully at home, surrounded by his children, at 88.
Colleagues flocked to the funeral hall at Severance Hospital to say goodbye.
The young actor, who would have turned 27 next week, left no note.
The actress has been candid about her struggle with alcoholism.
In her twenties she lived in a goshiwon and skipped meals to send money home.
His parents separated when he was nine, and he grew up with his aunt.
The star is the father of a baby girl, born in May to his girlfriend.
Her husband, CEO of a cosmetics firm, visited the set with a coffee truck.
Rumours that she is three months pregnant have been making the rounds since Friday.
A video taken in a club shows the actor shoving a woman, although his side says it was edited.
The actor said sorry to the victims of his bullying and left the project.
Several of the extras said on Blind that they were not given food or paid for overtime.
The child performer was made to work until 3 a.m., her parents claim.
The scriptwriter lost the suit over the stolen idea and has to pay 50 million won.
She reportedly demanded that the younger actress be replaced.
There is gossip in the industry that he was paid twice as much as his co-star.
The claim that the director hit a crew member is being looked into by the network.
The actor left his agency amid a quarrel over his cut of the fees.
The actor was discharged from the army three months early on medical grounds.
He was sent home from boot camp with a knee injury.
Fans are worried by how thin she looks and by the bruises on her arms.
The drama had to be re-edited because the second lead was convicted of assault.
Before his debut he sold fish with his mother at Jagalchi Market, he said.
In the comments, someone who says she sat next to him in tenth grade called him a bully.
He came out to his parents at nineteen, the actor said.
The tax office billed her 1.8 billion won, which her agent blamed on a bookkeeper.
She is taking pills for her thyroid and asked for shorter days.
He revealed he had been scammed out of his savings by his own manager.
Her stalker followed her to the location in Pohang.
The rapper, who stars in the series, was put on trial for cannabis.
The model, 29, is rumoured to have split from the drama's lead.
The actress was hospitalised on Sunday and the shoot moved to next week.
The director himself ended up with two broken teeth.
He joked that his two sons hide behind the sofa when he dies on TV.
“My husband didn't watch that episode,” the actress said about the kiss.
According to a neighbour, the actor and the singer share an apartment.
An actress known for period pieces is suspected of having bought sleeping drugs under other people's names.
Cho Min Seo has put her wedding on hold because of the shoot, an acquaintance told a weekly magazine.
The star couple, who met as rivals in a legal drama, will say goodbye after five years of marriage.
“I have no plans to marry at present, and there is nobody I am seeing,” the actor wrote.
It has been learned that the two parted last month.
The news of their split came barely a year after they went official.
The actress hid her relationship for three years for fear of hate from fans.
His ex accused him of seeing three women at once.
Reporters caught the pair kissing in a car in Cheongdam-dong.
Agency: “They are siblings-like colleagues. The dating story is nonsense.”
The romance that started on the set ended in January.
She is a mother now and shoots only until six.
The actor became a grandfather in spring.
The child, his second, arrived while he was filming in Busan.
She froze her eggs last year, she said on the programme.
The actress had two abortions under pressure from her agency, she wrote.
Her father, a retired policeman, opposes her acting to this day.
He had not seen his mother in ten years when she turned up at the set.
He lives with his brother, who has Down syndrome.
Her aunt sued her for the return of money lent for acting lessons.
He told a magazine he is attracted to men as well as women.
The makeup artist died after being found collapsed in the van.
The country mourns Gil Sang Ok, whose heart stopped on Thursday night.
He never got over the loss of his friend and bandmate.
The star took an overdose in 2020 but was saved by her sister.
His remains will be laid in Gyeonggi on Saturday.
On location in Jeju the actor came off a horse and cracked two vertebrae.
The blade was blunt but it still opened a cut of five centimetres on her forearm.
He went on with a torn calf muscle until the doctor stopped him.
A pyrotechnic charge went off too early and singed her eyebrows.
She inhaled smoke in the fire scene and was under observation overnight.
We had an ambulance on set three times, the producer admits.
Her ankle swelled to twice its size.
He bit his tongue when the car braked, and there was blood everywhere.
The child actor caught pneumonia after the rain scene.
She lost her hearing on the left side through an explosion.
He has had stomach ulcers since his last daily drama.
The star's eyesight has been failing since last winter.
She gained 15 kilos because of steroids.
The actor is in remission after two years of chemotherapy.
He suffers from stage fright so bad that he needs pills.
The actress checked herself into a clinic for eating disorders.
She thought of ending it all, she said through tears.
He is off the series for an indefinite time to look after his mental state.
Three members of the cast are in isolation after a positive PCR test.
The actor, 41, was stopped at a checkpoint with 0.12 percent.
He drove into a bus stop and fled on foot.
A syringe was found in the actor's hotel room.
The actor has been banned from leaving the country.
Officers took his phone and laptop in a search on Monday.
The man who sent the actress 900 letters has been barred from coming near her.
She got a two-year term, suspended, for swindling investors.
A staffer says the director touched her against her will.
The actor spent a night in the cells for hitting a bouncer.
The singer sat in jail for ten months over illegal betting.
Two former pupils of her school say she locked them in a toilet.
The scandal around his school days cost him two commercials.
She made the stylist kneel, according to a post on Instiz.
The leading lady and the writer have been at odds since the second episode.
The director walked out after a row with the network over money.
The actor wants 400 million won back from his former company.
His house is up for auction over a bank loan.
She went bankrupt with a restaurant and pays it off bit by bit.
Her manager ran off with three years of her earnings.
The two companies are fighting in court over who may represent her.
An advertiser is claiming damages from the star.
The singer was declared unfit for service because of his weight, and some doubt it.
He was rebuked for using his phone in the barracks.
There is a whisper that he was replaced because of his politics.
Many users believe the actor in question is Han.
What a staff member wrote under a false name has set off a storm.
Nam Ji Hyo injured her waist while rehearsing a wire action scene and was taken to a hospital in Ilsan.
The actor, who tore a muscle in his thigh last week, took part in the shoot on crutches.
A representative of the actress said she was receiving treatment for a cold and would be absent from the event.
He had eight stitches on his chin after a prop bottle broke in his face.
Lee Ga Ram was carried away in an ambulance after she passed out in the heat.
Filming stopped for ten days when the lead tested positive for the coronavirus.
The actress has spoken openly about the postpartum depression she went through.
Due to a neck disc problem, he could not do the stunts himself.
His agency explained that the actor had been suffering from insomnia and would rest for a while.
Singer and actor Rowan passed away at his home on the 4th. He was 31.
The late actress is survived by her husband and a daughter.
The actor's mother died of a chronic disease on the 12th, and he is keeping watch at the funeral hall.
On this day, a media outlet reported that the two have been in a relationship for two years.
Both sides admitted to dating, saying that they started as colleagues and naturally became lovers.
Their agencies stated, “It is the actors' private life, so it is hard to confirm.”
The actor will marry a non-celebrity a year younger than him in October.
The bride-to-be is a nurse he met through acquaintances.
The actress announced through her fan cafe that a new life had come to her.
They divorced by agreement in 2022 after four years of marriage.
Some fans have been “shipping” the leads in real life ever since the fan meeting.
When asked about the rumors, Gu laughed and said that they only eat together as friends.
He was caught drunk driving in Seocho-gu, Seoul, at around 2 a.m. on the 9th.
The Seoul Western District Prosecutors' Office indicted the actor without detention.
The actor admitted to all of the charges and bowed his head.
The broadcaster decided to edit out the actor, who is at the center of a sexual harassment case.
A middle school junior of the actor revealed that he had been assaulted by him.
The agency refuted: “The post is not true, and we will file a complaint for the spread of false information.”
The actress apologized in a handwritten letter, saying that she was immature back then.
She took the agency to court, demanding settlement of 600 million won.
The dispute over the exclusive contract is heading to the Supreme Court.
The Korean Commercial Arbitration Board sided with the actor.
The staff of the drama have not received wages for four months.
The actor was accused of draft evasion after he got a US passport.
A post alleging that the actress had mistreated her manager went viral.
A drama insider hinted that the two had a falling-out over screen time.
It is rumored that the ending was changed because of the actress's complaint.
The pay of the lead is said to be 500 million won per episode, drawing criticism.
The actor's younger sister was diagnosed with leukemia when he was in high school.
She said that her father left the family when she was six.
“My wife cried when she watched the last episode,” he revealed.
The actor's side announced that he had undergone an operation for a ruptured disc and was in recovery.
Shooting for the finale was pushed back because the actress had lost her voice to laryngitis.
She scraped both knees in the chase but asked the crew to keep rolling.
A prop lamp toppled over and burned the back of his hand.
The veteran actor was diagnosed with early-stage Parkinson's, his son told reporters.
The actress confessed that she saw a psychiatrist for two years after the scandal.
Due to poor health, the writer was replaced from episode 9 on.
“I nearly drowned that day,” Kwak said with a shudder.
The singer-actress has been discharged from the hospital and is resting at home.
Police believe that there was no foul play in the death of the 29-year-old.
The news that the actor had died shocked his fans overnight.
They became parents of a healthy boy on the 2nd.
After months of gossip, the co-stars confirmed that they are a couple.
The pair wed in a small church ceremony on Jeju Island last Saturday.
The actor's marriage to a pianist came to an end in March.
Her agency said, “She is meeting someone with good feelings.”
Photos of the two shopping for furniture led many to think they are about to marry.
Fans wondered whether the two broke up, since they no longer follow each other.
The actor, who was accused of hitting his ex-girlfriend, denies everything.
The star was handed a fine of 15 million won for the accident he caused while drunk.
The director is on trial for embezzlement of production funds.
An actor in his thirties has been arrested for drugs, the police revealed.
The actress was bullied at school herself, she told the host.
More classmates have spoken up, and the network is thinking of reshooting the series.
The actor's lawyer said that his client would sue the YouTuber.
The court sided with the agency and ordered her to return the down payment.
Her former CEO is said to have kept a third of her income.
He is under fire for skipping the reserve forces training.
The actor had to be exempted from service because of a kidney disease.
Insiders say the main pair had to be filmed apart after a quarrel.
There are rumors that the drama's leads did not want to shoot the kiss.
Netizens dug up an old video in which the actress mocks a fan.
My father was ill while we were shooting, so I cried for real, she said.
His daughter, four, calls every ajusshi on TV dad.
He has never hidden that he likes men.
""".strip().splitlines()
PLAIN = """
In the drama, Nam So Ra finds out that her husband has been cheating on her for ten years.
Playing a prosecutor who loses his wife in a car accident, he moved viewers to tears.
The story follows a divorced mother who is sued by her former employer.
Episode 7 ends with Min Ho in handcuffs as police storm the warehouse.
Yoo Jin, diagnosed with a terminal illness, decides to spend her last summer by the sea.
The actor is reportedly in talks to lead JTBC's new weekend series.
“I was so nervous that my hands trembled during the first take,” she laughed.
He completed his mandatory military service in June and picked this series as his comeback.
Lee Chan Woo will enlist on April 8 as an active-duty soldier.
The two leads have great chemistry, the director said at the press conference.
The kiss scene took 17 takes because of the wind.
The wedding scene was shot in a cathedral in Jeonju over two days.
For the hospital scene, she studied videos of real nurses for a month.
The killer's identity will be revealed in the final episode this Sunday.
It was freezing that day and we kept hot packs in our sleeves, he recalled.
The series recorded a nationwide rating of 8.4 percent.
She plays a lawyer who takes on a giant pharmaceutical company.
The revenge thriller deals with school violence and its victims.
The crying scene was filmed in one take and left the crew speechless.
Kang Ha Eun's character is torn between her first love and her fiancé.
A contract marriage turns into real love in the webtoon-based romantic comedy.
The actor practised with a sword for three months before the cameras rolled.
Do Hyun was bullied in high school and now plots to destroy the people behind it.
The drama was filmed in a village on Namhae, where the crew stayed for two months.
“My character is someone who hides her pain behind a smile,” she explained.
The family drama will return to KBS 2TV next weekend.
The two detectives hunt a serial killer who leaves paper cranes at the scene of the crime.
He and his on-screen wife had to repeat the argument eleven times.
The director asked for one more take, and then everybody cheered.
It is her first project since signing with her new agency last month.
The show has been confirmed for a second season.
The trailer shows her pointing a gun at her own brother.
In his earlier work he played a doctor addicted to drugs.
Fans praised the actress for her natural performance in the breakup scene.
The pair previously worked together in the legal drama “Clause Nine”.
Their characters marry at the end of episode 12.
“We became like a real family on set,” said the youngest cast member.
The heir of a conglomerate is accused of murder and goes on the run.
The drama has been compared with a hit of the same writer.
The actress went through many wardrobe changes for the fashion week scene.
Netflix has ordered eight episodes of the crime series.
He said the hardest part was holding his breath under water.
A source from the production team said that filming will wrap up in August.
Viewers commented that they could not stop crying after the funeral scene.
Soo Yeon, who died in episode 3, returns as a ghost.
She made her debut in 2014 and has since starred in four series.
The actor's agency stated that he is positively reviewing the offer.
The bruises on his face were painted by the make-up team for an hour.
The blood in the scene was made of syrup and food colouring.
The director explained why the hero has to go to prison in the last episode.
The actor learned sign language to play a father who cannot hear.
The couple's date at the amusement park was shot on the last day.
The love line between the two will deepen from this week on.
After a long battle in court, the heroine finally gets her son back.
The first script reading was attended by all the main cast.
“He kept making me laugh, so we had a lot of NGs,” she said of her co-star.
The drama is based on a novel about a woman who was abandoned by her parents.
The actor wore a wedding dress for the comic scene and got a big laugh.
Her performance as a drunk driver's widow earned her a nomination.
The series tells of a soldier who deserts his unit in 1951.
In the new trailer, the prosecutor's wife is found dead in a bathtub.
The second teaser sees Woo Bin lying in a hospital bed while Hye Rim holds his hand.
Ji Won is a divorce attorney with a broken marriage of her own.
She portrays a rookie cop whose father died on duty.
The series opens with the suicide of a schoolgirl and the silence of her teachers.
When his past as a bully comes to light, Tae Ho loses everything.
A chaebol daughter falls for the bodyguard hired to protect her from a stalker.
Viewers will find out who is the father of the baby on Saturday.
The doctor tells her that she has six months left to live.
Next week, the couple faces a divorce trial.
Netizens reacted to the ending with comments such as “I'm going crazy” and “Give us season two.”
The actress learned to shoot a gun and to handcuff people.
To prepare for the part, he met former gang members and visited a prison.
The kiss took eight takes, because they kept bumping noses.
They laughed so much that the director threatened to send them home.
“My ears turned red and the crew teased me,” he admitted.
For the drowning scene, a tank of 80 tonnes was heated to 30 degrees.
The slap was real but she didn't mind, she said with a grin.
It took four hours to bury him in the sand for the scene.
The crew used a dummy for the fall from the roof.
The stunt double took over for the jump off the bridge.
She cried so hard that her false lashes came off.
The wedding dress weighed nine kilograms.
The actress hugged her on-screen daughter after the cut.
The actors became so close that they still have a group chat.
He called her “yeobo” even when the cameras were off, to stay in character.
The drama fell to 3.1 percent, hurt by the baseball play-offs.
The broadcast was cancelled because of the Olympic coverage.
The actor is best known for his role as a corrupt policeman.
She won Best New Actress for playing an abused child.
His agency said on Monday that he had received the offer and was considering it.
The streaming service signed a contract for two more seasons.
The production company apologised for the poor subtitles.
The network denied that the number of episodes would be cut.
The script was leaked, but the director said the ending had been rewritten.
The star will meet fans in Manila and Taipei this summer.
The singer's new track plays when the lovers part at the station.
He served as a narrator for a documentary on whales.
The family comedy about three generations under one roof starts in March.
She is said to be an old friend of the heroine.
After finishing his military duty last spring, he returns with a romantic comedy.
He is set to enlist once the promotion of the drama is over.
The two were classmates at an arts high school and call each other by nickname.
“I fell for the script at once,” the actress said.
The pair's chemistry made hearts flutter.
Her killer looks on the poster drew praise.
The thriller broke the record for a cable channel.
The actor died three times in this season and joked about it.
The villain gets arrested at his own wedding.
A tale of first love between a deaf painter and a bus driver.
He plays the heroine's ex-husband, a loan shark on the run.
The detective duo investigates the murder of an idol trainee.
The fifth episode deals with a teacher who was falsely accused.
She will appear as the late mother of the lead in flashbacks.
The actress thanked her stylist and the crew in an Instagram post.
The actress celebrated her birthday with her fans.
He is a big eater, and the crew brought him two lunch boxes.
Rain delayed the shoot by five hours.
The location, an old hospital in Gwangju, will be torn down next year.
The writer's earlier drama told the story of a woman who sues her own family.
Her character must choose between her dying father and her career.
In episode 4, the actress finally confesses to her boss and gets dumped.
The webtoon follows a divorced couple who run a funeral home.
A chef with no sense of taste and a critic with a broken heart meet in a hospital.
Two brothers fight over the company that their father left behind.
The murderer was the judge all along.
In one of the stills, the heroine sits in the rain with a bleeding lip.
Gong Yi Seo plays a mother searching for her kidnapped daughter.
Their marriage exists only on paper until the first snow.
He turns himself in to the police at the end of part one.
The actress said of her villain, “She has a wound, so I pitied her.”
The story was inspired by a real case from the 1990s.
I wept with the nurse who cannot save her own husband.
It is the last project of the production company for this year.
The writer explained that she wanted to show how a family heals.
For the birth scene, the newborn was a doll.
The funeral was filmed on the hottest day of the year.
The fight between the sisters-in-law took a whole day.
He was covered in fake blood and frightened a cleaning lady.
She held his hand to calm him before the kiss.
They shared an umbrella on the way back to the cars.
The actor ran the stairs thirty times and asked for a chicken afterwards.
“My legs were shaking on the roof,” she smiled.
She sings the theme herself.
The episode drew 11.3 percent of viewers in the capital area.
The finale will be ten minutes longer.
A representative said that she was considering the script.
The cast went on a reward trip to Da Nang.
The show is a remake of a Turkish hit.
The actors promised to dance if ratings pass ten percent.
The actress has moved to a new label.
He renewed his contract with the company for the third time.
He studied acting in Seoul and made his name on stage.
The pair will reunite on screen after nine years.
The veteran joins as the chairman of a hospital.
Viewers fell in love with the couple.
The director is married to details, as his crew likes to say.
Critics called the plot sick, twisted and brilliant.
Many hope for a happy end for the two.
The series left a mark on everyone who watched it.
The second half of the drama will show how the couple overcomes the family's objection.
Yoon plays a nurse who was abandoned by her husband.
In the preview for episode 8, the two share a kiss in front of the hospital.
He kept his eyes closed because the sand got in, and the crew burst out laughing.
The actress was so cold that she could not feel the dialogue come out right.
“I was worried that the kiss would look awkward,” she said.
The team filmed the crash with two old buses.
The main character goes to court to clear his father's name.
The actor joined the navy in 2020 and came back in 2022.
The rating fell by 0.3 percentage points from the last episode.
Her agency confirmed that she will make a cameo.
The lovers break up in the rain, and the OST plays.
The production presentation was held at a hotel in Gangnam on the 3rd.
She has been praised for her portrayal of a single mother.
The director said that the two got along well from the start.
He hurt nobody, yet the town turns against him.
The writer is known for “My Dead Friend's Wedding” and “Divorce Camp”.
The drama will be aired in place of the cancelled variety show.
Fans are excited to see the couple again.
The hero returns from prison and looks for the man who framed him.
The wedding of the two leads will be shown in the last episode.
The character was bullied, became a teacher and now protects his pupils.
He and the director talked about the scene for two hours.
She was given a hot-water bottle between takes.
The pilot drew 4.4 percent.
The drama asks what a family is.
The thief escapes through the window as the police arrive.
She trained with a boxer for the fight.
The tears came at the first take, and the staff clapped.
He is currently looking over the offer, said his agency.
The two had met on a variety show before.
The king's physician discovers the poison.
It is her second drama with the director.
The rooftop kiss was the most viewed clip of the week.
A widowed baker hires an ex-convict in this warm drama.
""".strip().splitlines()


def recognised(reading: Reading, said: str) -> bool:
    read = reading(OPENING + said)
    return any(span.end > len(OPENING) for span in read.reading.sensitive)


def test_nearly_all_sentences_on_private_life_are_recognised(reading: Reading) -> None:
    missed = [said for said in PRIVATE if not recognised(reading, said)]
    assert len(missed) <= 0.05 * len(PRIVATE), missed


def test_hardly_any_other_sentence_is_taken_for_one(reading: Reading) -> None:
    taken = [said for said in PLAIN if recognised(reading, said)]
    assert len(taken) <= 0.07 * len(PLAIN), taken
