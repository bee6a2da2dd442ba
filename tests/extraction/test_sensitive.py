"""Which sentences are about a real person's private life or spread a rumour, and which only tell a plot or a shoot."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from articles.extraction import sensitive
from articles.extraction.findings import Finding, Span, Title
from tests.extraction.conftest import Read

Reading = Callable[[str], Read]
OPENING = (
    "New drama “Tin Lantern” introduces its cast\n\n"
    "tvN’s new drama “Tin Lantern” stars actress Bae Su Yeon as detective Ok Dan Bi and actor Seo Tae Min as "
    "prosecutor Kang Do Jin. It is directed by Nam Tae Gyu.\n\n"
)

PRIVATE = [
    # Love, marriage, children
    "Bae Su Yeon and Seo Tae Min have been swept up in dating rumors.",
    "The two actors are confirmed to be in a relationship.",
    "A Korean outlet reported that Bae Su Yeon has been dating a businessman for two years.",
    "Both agencies said that the stars are just good friends.",
    "“It is true that they recently started seeing each other,” her agency said on May 2.",
    "Seo Tae Min and the singer reportedly broke up because of their busy schedules.",
    "The former couple parted ways after three years.",
    "Bae Su Yeon tied the knot with a non-celebrity in 2019.",
    "Seo Tae Min’s wife, a violinist, gave birth to a daughter in March.",
    "The actress, who finalized her divorce last year, lives with her two sons.",
    "The actor is set to marry his longtime girlfriend this autumn.",
    "Bae Su Yeon announced that she is expecting her first child.",
    "In real life, the actor is married to a fellow comedian.",
    "Photos of the pair wearing what look like couple rings spread online.",
    "Dispatch released pictures of the two on a late-night date in Hannam-dong.",
    "She opened up about her miscarriage on a talk show.",
    "Seo Tae Min revealed that he had proposed to his fiancée in Paris.",
    "Her ex-husband has been paying child support since 2018.",
    "[Breaking] Bae Su Yeon to wed in October",
    "Fans suspect that the co-stars are more than colleagues.",
    "The actor’s private life has become the talk of online communities.",
    # Family, sexuality
    "The actor’s father was accused of not repaying money borrowed from neighbors.",
    "She has not spoken to her estranged mother since her debut.",
    "Bae Su Yeon’s younger brother is said to have been involved in the fraud.",
    "Seo Tae Min came out as gay in an interview in 2020.",
    "The actor addressed questions about his sexual orientation.",
    # Crime and police
    "Seoul Gangnam Police Station announced that it had booked the actor without detention.",
    "Prosecutors have sought an arrest warrant for Seo Tae Min.",
    "He was sentenced to eight months in prison, suspended for two years.",
    "The singer was indicted on charges of habitual gambling.",
    "A former manager was arrested for stalking Bae Su Yeon.",
    "The director was accused of sexual harassment by a member of the staff.",
    "The National Tax Service is said to have found that the star evaded taxes.",
    "He was referred to the prosecution on suspicion of assault.",
    "An intruder broke into the actress’s home while she was filming.",
    # Cruelty
    "A netizen claiming to be a former classmate accused Seo Tae Min of school violence.",
    "The actress was bullied by members of her group, according to the post.",
    "Bae Su Yeon’s agency will take strong legal action against malicious comments.",
    "Several staff members complained of the actor’s power trips on set.",
    "She apologized for her past behavior and said she was reflecting on herself.",
    # Drink and drugs
    "Seo Tae Min was caught driving under the influence in Gangnam last month.",
    "His blood alcohol level was high enough for his license to be revoked.",
    "The actor tested positive for propofol.",
    "The actor stepped down after the drunk driving incident.",
    "Police are looking into whether the star used marijuana abroad.",
    # Body
    "Bae Su Yeon was rushed to a nearby hospital after falling from a horse on set.",
    "Seo Tae Min injured his ankle while filming an action scene.",
    "Filming was suspended after the lead actor tested positive for COVID-19.",
    "She underwent surgery for thyroid cancer in 2021.",
    "The actress confessed that she had suffered from panic disorder for years.",
    "Due to health issues, Bae Su Yeon has left the drama.",
    "Seo Tae Min had seven stitches above his eye.",
    "He fractured two ribs during a stunt but kept it from the crew.",
    "Bae Su Yeon fainted from exhaustion during the shoot.",
    "“I was diagnosed with depression after the drama ended,” she told the magazine.",
    "He twisted his knee, and the crew had to call an ambulance.",
    "The actress is recovering well and will return to the set next week.",
    # Death
    "The late actor Ma Dong Sik, who played the chief, passed away in April.",
    "Seo Tae Min lost his mother to cancer while filming the finale.",
    "The screenwriter died of a heart attack at the age of 51.",
    "The actor was found dead at his home in Seongsu-dong, police said.",
    "Condolences poured in from her colleagues.",
    # Military
    "Seo Tae Min is under investigation for evading military service.",
    "The actor was exempted from military service because of an old back injury, which drew suspicion.",
    # Law and money
    "Bae Su Yeon filed a lawsuit against her former agency over unpaid appearance fees.",
    "The court ordered the actor to pay 300 million won in damages.",
    "The agency terminated its exclusive contract with Seo Tae Min.",
    "The production company is suing the actor for breach of contract.",
    "Her label said that it would sue the writer of the post for defamation.",
    "The actor declared bankruptcy in 2015.",
    "Seo Tae Min is in a legal battle with his former manager.",
    # Rumour and reproach
    "Bae Su Yeon is rumored to be in talks for a second season.",
    "According to an insider, the two leads did not get along.",
    "The director allegedly shouted at an extra.",
    "Netizens claim that the actress was dropped because of her attitude.",
    "A source close to the production said that the lead had quarreled with the writer.",
    "The network denied the reports.",
    "Seo Tae Min was embroiled in a controversy over his past remarks.",
    "The claims turned out to be groundless.",
    "The drama came under fire for distorting history.",
    "Word is that the actress turned the offer down over the pay.",
    "Idol Rael is caught up in a cheating scandal.",
    # Said in passing, in headlines, by fans, by translation machines
    "Bae Su Yeon has been in a public relationship with a fellow actor since 2020.",
    "The pair were spotted holding hands at Incheon Airport.",
    "Cha Mu Yeol and Lim Ga On have called off their engagement.",
    "They said their vows at a hotel in Seoul in front of family and friends.",
    "Lim Ga On is four months along, her agency confirmed.",
    "The actress returned to work six months after giving birth.",
    "After 12 years of marriage, the two decided to go their separate ways.",
    "He once dated a member of the girl group.",
    "“I am not seeing anyone right now,” he laughed.",
    "The actor has been a single father since his wife's death in 2014.",
    "Cha Mu Yeol will hold a private wedding ceremony on May 3 with his girlfriend of five years.",
    "Her relationship with the director has been the subject of gossip.",
    "Seo Tae Min admitted he had a crush on his co-star when they filmed the drama.",
    "The two met on the set of the drama and got married two years later.",
    "Netizens found out that he had been married before.",
    "The actress spoke about the pain of losing her father during the shoot.",
    "The star's mother was sued by an acquaintance over a loan.",
    "His sister, also an actress, spoke up for him on Instagram.",
    "The actor was taken into custody after a fight at a bar in Itaewon.",
    "The singer-turned-actor was caught on CCTV hitting a taxi driver.",
    "He paid a fine of 10 million won for drug use.",
    "The court sentenced the comedian to a year in jail.",
    "The actor's house was broken into last week.",
    "The star was questioned for nine hours.",
    "The actress admitted to using propofol but said it was for treatment.",
    "He was dropped from the drama after testing positive in a drug test.",
    "His scenes were cut after the DUI case came to light.",
    "The actor crashed his car into a guardrail while intoxicated.",
    "The victim says the beatings went on for three years.",
    "Former schoolmates came forward with stories about the actress.",
    "She was criticized for her rude behavior toward the staff.",
    "The agency said the posts were false and that it would not show any leniency.",
    "The actor tore his Achilles tendon during rehearsal.",
    "Bae Su Yeon burned her hand on the prop stove.",
    "She kept filming with a fever of 39 degrees.",
    "The actress collapsed on set and received IV treatment.",
    "“My back gave out halfway through the shoot,” Seo Tae Min recalled.",
    "A stuntman broke his leg when the wire snapped.",
    "The actor has struggled with depression since his debut.",
    "She lost hearing in one ear.",
    "The actress revealed she has been battling a rare disease.",
    "Seo Tae Min will take a break from all activities for health reasons.",
    "The crew member who fell from the ceiling was left paralyzed.",
    "He was diagnosed with stage three colon cancer.",
    "She caught pneumonia after the underwater shoot.",
    "The actor took his own life in 2017.",
    "Fans around the world are mourning the actress.",
    "She was only 25 when she died.",
    "The veteran actor's funeral was held at Asan Medical Center.",
    "He was accused of having bribed a doctor to avoid conscription.",
    "Seo Tae Min sued his agency for withholding his pay.",
    "The actress won the suit against her former management.",
    "Both sides are in a dispute over the contract.",
    "The writer was accused of plagiarism.",
    "The actor owes the tax office 900 million won.",
    "The production company has not paid the staff for three months.",
    "Reports claimed that the actress had demanded a higher fee.",
    "Word has it that the two leads refused to look at each other on set.",
    "The agency called the report pure fiction.",
    "The actress stayed silent about the accusations.",
    "Her representatives said that they were checking the facts.",
    "A tabloid claimed that the director had been removed from the project.",
    "Some suspect that the leads are a couple off screen.",
    "The actor has been at the center of a scandal since March.",
    "The drama was boycotted because of the lead's past.",
    "“I ask you to refrain from groundless speculation,” the agency stated.",
    "Oh no, our Su Yeon is in the hospital again, get well soon queen.",
    "“My wife scolded me after she saw the kiss scene,” Seo Tae Min said with a laugh.",
    "Actor Seo Tae Min 'tax evasion suspicion', side says \"checking the facts\"",
    'Bae Su Yeon\'s side: "Romance rumor with Seo Tae Min is not true"',
    "Breaking: Lim Ga On & Cha Mu Yeol confirm split after two years",
    "Seo Tae Min, 38, becomes a father",
    "Did Bae Su Yeon and Seo Tae Min date in real life? Here's what we know",
    "Who is Lim Ga On dating?",
    "Seo Tae Min's wife and kids: everything to know",
    "She has been married to a chef since 2016, and they share a son.",
    "Bae hurt her waist in the fall, and the doctor forbade her to ride.",
    "It was revealed that the actor had gotten a tooth knocked out in that scene.",
    "In an interview he said he took medication for insomnia while he played the killer.",
    "The actress was absent from the press conference because she had COVID.",
    "He couldn't attend the wrap party, as his grandmother had passed away that morning.",
    "Production stopped for a week when three of the staff came down with the flu.",
    "The horse kicked him in the ribs, but nothing was broken.",
    "Her agency said that she needed absolute rest for two weeks.",
    "Seo Tae Min wore a cast on his arm throughout the second half.",
    "A lighting technician was killed in a traffic accident on the way home from the shoot.",
    "The late Ma Dong Sik filmed his last scene in January.",
    "Rumours about a feud between the two actresses have circulated for weeks.",
    "Seo Tae Min had been arrested twice before.",
    "The production asked for the role to be recast because of the assault case.",
    "The actor, who served time for fraud, returns to the small screen.",
    "Bae Su Yeon, who fought a long court case with her label, is now free to act.",
    "He will not be charged, the prosecution said.",
    "The actor is out on bail.",
    "Her brother's debts have followed her for years.",
    "She grew up in poverty after her father's business went bankrupt.",
    "The pay gap between the leads caused a stir.",
    "It is whispered that the writer was fired.",
    "An unnamed staff member complained of unpaid overtime.",
    "The child actor's mother filed a complaint over working hours.",
    "Police are investigating the accident on the set.",
    "The actress said she was molested by a director at the start of her career.",
    "He was discharged early from the army because of a knee injury.",
    "Seo Tae Min apologized: “I was drunk and I behaved badly.”",
    "The agency asked fans to stop following the actor to his home.",
    "A stalker had been sending letters to Bae Su Yeon.",
    "People say they broke up because of their schedules.",
    "The pair have neither confirmed nor denied it.",
    "He has two daughters with his ex-wife.",
    "Bae Su Yeon wants to get married before she turns forty.",
    "The bisexual actor has been open about his boyfriend.",
]

PLAIN = [
    # Plots
    "The drama tells the story of a detective who loses her husband in a hit-and-run.",
    "Ok Dan Bi gets divorced and returns to the police station where her father was killed.",
    "Bae Su Yeon plays a divorced lawyer who takes on a murder case.",
    "Seo Tae Min plays a prosecutor accused of bribery.",
    "Kang Do Jin is arrested for a crime that he did not commit.",
    "In the drama, Ok Dan Bi marries a chaebol heir to save her sick mother.",
    "It follows two strangers who enter a contract marriage to pay off their debts.",
    "After the accident, Kang Do Jin wakes up from a coma without his memories.",
    "Set in a hospital, the series is about surgeons who treat the wounded of a war.",
    "The story begins when a body is found in the lake and the police suspect Kang Do Jin.",
    "Ok Dan Bi, who was bullied at school, plans her revenge.",
    "He transforms into a drug dealer who works as an informant for the police.",
    "In the last episode, Kang Do Jin was rushed to the hospital after being stabbed.",
    "The newly released stills show Ok Dan Bi lying in a hospital bed with a bandaged arm.",
    "The teaser ends as Kang Do Jin stands in court, accused of murder.",
    "“Tin Lantern” is a crime thriller about a serial killer.",
    "Viewers wonder whether the married couple will break up in the finale.",
    "The preview hints at a wedding between the two characters.",
    "Her character is a widow raising her son alone.",
    "Seo Tae Min portrays a lawyer who defends victims of school violence.",
    "Kang Do Jin falls in love with Ok Dan Bi, but her family is against their marriage.",
    "The legal drama deals with divorce, custody and inheritance.",
    "The first episode drew attention with a lawsuit over a stolen recipe.",
    "The crown prince is poisoned, and a court physician is accused.",
    "In the story, she pretends to be dating her boss.",
    "Ok Dan Bi finds out that her husband is having an affair.",
    "The heroine is diagnosed with a terminal illness.",
    "It is a romantic comedy about a couple who signed divorce papers.",
    # Making
    "The wedding scene was filmed in Gangneung over two days.",
    "Bae Su Yeon was nervous before the kiss scene.",
    "It was so cold that the actors’ lips turned blue in the rain scene.",
    "The hospital scene took eleven takes.",
    "The actors burst out laughing during the funeral scene.",
    "Seo Tae Min practiced the sword fight for three months.",
    "The crew applauded when the arrest scene was over.",
    "“We rehearsed the courtroom scene for a week,” the director said.",
    "She said that the crying scene was the hardest.",
    "The two actors showed great chemistry on set.",
    "Seo Tae Min ad-libbed the proposal line.",
    "The director called cut after the fourth take.",
    "A making video shows the cast joking between takes.",
    "They kept the cameras rolling until dawn.",
    # Casting, broadcast, awards, ratings, music
    "Bae Su Yeon has been offered the lead role and is reviewing the offer.",
    "Her agency confirmed that she will appear in the drama.",
    "Seo Tae Min will make a special appearance as a doctor.",
    "“Tin Lantern” premieres on May 14 at 9:10 p.m. KST.",
    "The drama recorded an average nationwide rating of 7.2 percent.",
    "According to Nielsen Korea, the finale set a new personal best.",
    "Bae Su Yeon won the Best Couple Award with Seo Tae Min.",
    "The drama is based on a webtoon of the same name.",
    "It will be available on Netflix in 190 countries.",
    "The soundtrack topped the charts for three weeks.",
    "Seo Tae Min debuted in 2012 and became known through a daily drama.",
    "This is his first drama since he completed his mandatory military service.",
    "The actress has signed with a new agency.",
    "Director Nam Tae Gyu is known for his delicate touch.",
    "The writer drew inspiration from her hometown.",
    "Fans are looking forward to the chemistry of the two leads.",
    "The production team said that the second half would be more exciting.",
    "Filming begins in July.",
    "The actor gained ten kilograms of muscle for the role.",
    "A source from the production company said, “Please look forward to it.”",
    "The family drama airs every weekend.",
    "The OST part 3 will be released at 6 p.m.",
    "Which couple do you like best?",
    "The cast and crew sent their thanks to the viewers.",
    "She is reportedly in talks to lead the new fantasy series.",
    "The poster shows the couple under one umbrella.",
    # Said in passing, in headlines, by fans
    "Ok Dan Bi investigates the death of her younger brother.",
    "When his wife dies, Kang Do Jin swears revenge.",
    "The series centers on a family torn apart by an inheritance dispute.",
    "Lee Mi Ran plays her mother, who hides a terrible secret.",
    "Kang Do Jin loses his job after a scandal and goes home to the island.",
    "A corrupt prosecutor is murdered on the night of his wedding.",
    "She stars as a nurse who falls for a patient.",
    "Viewers were shocked when Ok Dan Bi was shot in episode 12.",
    "The two are ex-lovers who meet again as rivals in court.",
    "A bride vanishes on her wedding day, and everyone is a suspect.",
    "Ten years after their breakup, the pair meet again at a hospital.",
    "Will the couple find happiness in the end?",
    "The actress looked stunning in a wedding dress in the new stills.",
    "Her role as a drug lord surprised many.",
    "Fans loved her performance as a single mother.",
    "He played a killer in his previous drama.",
    "Seo Tae Min described his character as a man with deep wounds.",
    "Kang Do Jin, who has been in prison for a crime he did not commit, is released.",
    "This drama about school bullying became a global hit.",
    "The medical drama deals with life and death in the emergency room.",
    "The lawyer takes the case of a woman accused of killing her husband.",
    "Their contract marriage slowly turns into real love.",
    "The drama was adapted from a novel about a divorced couple.",
    "The king falls ill, and the prince is banished.",
    "She has to choose between her fiancé and her first love.",
    "He pretends to be gay to move in with her.",
    "Bae Su Yeon has a strong chemistry with Seo Tae Min.",
    "Bae Su Yeon says that she was drawn to the script at once.",
    "He learned to ride a horse for the drama.",
    "“The confession scene made my heart race,” the actress said.",
    "The fight scene was filmed in one take.",
    "The actors rehearsed the kiss scene three times.",
    "It rained so hard that filming had to stop.",
    "The director praised her tears in the breakup scene.",
    "She shaved her head for the role.",
    "“I was so nervous that I forgot my lines,” said Seo Tae Min.",
    "They ate tteokbokki together after the shoot.",
    "The scene in which he carries her took all night.",
    "The kiss was an ad-lib.",
    "They have been friends since drama school.",
    "Bae Su Yeon joined the cast in March.",
    "The lead role was first offered to another actor, who declined because of his schedule.",
    "The agency said, “The schedule has not been decided.”",
    "The drama will air every Saturday and Sunday.",
    "It drew an average of 1.2 million viewers.",
    "The show topped the list of most talked about dramas.",
    "He won Best Actor for his portrayal of a murderer.",
    "She took home the Popularity Award for the second year in a row.",
    "The singer lent his voice to the soundtrack.",
    "The song reached number one on the charts.",
    "Netflix released the main poster and the trailer.",
    "The second season will consist of eight episodes.",
    "Seo Tae Min thanked the viewers for their love.",
    "The press conference was held at a hotel in Seoul.",
    "The director explained why he chose the actors.",
    "The actress was born in Busan in 1994.",
    "He studied theater at Chung-Ang University.",
    "The actor is currently filming a movie.",
    "She made her debut as a member of a girl group.",
    "Netizens praised the visuals of the two leads.",
    "Fans sent coffee trucks to the set.",
    "The actor turned thirty this year.",
    "He will greet fans at a meeting in Tokyo.",
    "It was filmed in Jeju and Busan.",
    "OMG the ending of ep 8, I can't believe he's dead!!",
    "So our heroine is pregnant and her husband is cheating, classic weekend drama.",
    "'Tin Lantern' Seo Tae Min, shocking murder ending",
    "Bae Su Yeon transforms into a bride on the run in 'Tin Lantern'",
    "[Review] A marriage falls apart in 'Tin Lantern'",
    "Ok Dan Bi and Kang Do Jin finally start dating!",
    "Kang Do Jin confesses his love at the airport.",
    "The character stills show Seo Tae Min covered in blood.",
    "Tears, slaps and secrets: why you should watch 'Tin Lantern'",
    "A mother sues the hospital where her child died.",
    "Ok Dan Bi's father is the killer.",
    "Can a thief and a cop fall in love?",
    "In this revenge thriller a lawyer hunts down the men who bullied her.",
    "The drama begins with a car accident that changes three lives.",
    "It is about a girl who sees ghosts after a coma.",
    "He is a lawyer by day and a drug lord by night.",
    "The kiss scene was filmed on the first day of the shoot.",
    "“I ate nothing before the kiss scene,” Seo Tae Min confessed.",
    "Seo Tae Min's ears turned red as the director called cut.",
    "In the making video, Bae Su Yeon apologizes after every slap.",
    "The stunt team spent two days on the car chase.",
    "The actors' teamwork was the best, the director said.",
    "The sword was heavier than she had thought.",
    "The rain machine broke, so they shot the scene again the next day.",
    "The actress stayed up all night to learn her lines.",
    "She cried for real in the farewell scene.",
    "The two are known for their friendship.",
    "The viewership rose by 0.8 points from the previous episode.",
    "It beat its rival on MBC for the third week.",
    "The series is the third work of writer Ha Eun Sil.",
    "The drama has been sold to 130 countries.",
    "Bae Su Yeon turned down the role because of her schedule.",
    "The actor enlisted in 2015 and was discharged in 2017.",
    "She is looking forward to meeting the viewers.",
    "Production was delayed by the strike of the broadcaster.",
    "Fans hope for a second season.",
    "Expectations are high for the romance of the two.",
    "He is one of the highest paid actors in the country.",
    "The special episode airs on New Year's Day.",
    "The cast took a group photo at the script reading.",
    "She has starred in three melodramas so far.",
    "The couple's first kiss airs tonight.",
    "The character dies in the fourth episode.",
    "She signed an exclusive contract with Blue Door Entertainment.",
]


def said(reading: Read) -> list[str]:
    return [reading.text[span.start : span.end] for span in reading.reading.sensitive]


@pytest.mark.parametrize("sentence", PRIVATE)
def test_private_life_and_rumour_are_recognised(reading: Reading, sentence: str) -> None:
    assert any(part in sentence or sentence in part for part in said(reading(OPENING + sentence)))


@pytest.mark.parametrize("sentence", PLAIN)
def test_plot_making_and_news_of_the_drama_are_not(reading: Reading, sentence: str) -> None:
    assert not said(reading(OPENING + sentence))


@pytest.mark.parametrize(
    "text",
    [
        "Bae Su Yeon broke her wrist on set on May 3. She keeps apologizing to the crew, and it hurts us to see.",
        "Netizens claim that the leads are dating. Both agencies declined to comment.",
        "Netizens claim that the leads are dating.\n\nHer agency said, “We have nothing to say about the matter.”",
        "Seo Tae Min was accused of school violence. He later posted a handwritten letter.",
        "The actor sued his label over unpaid fees. The amount is said to be around two billion won.",
    ],
)
def test_the_next_sentence_goes_on_about_it(reading: Reading, text: str) -> None:
    assert len(said(reading(OPENING + text))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Bae Su Yeon broke her wrist on set on May 3. The drama premieres on tvN on May 14.",
        "Netizens claim that the leads are dating. “Tin Lantern” airs every Saturday.",
        "Seo Tae Min married in 2019. He plays a widower who lost his wife in an accident.",
    ],
)
def test_the_next_sentence_goes_back_to_the_drama(reading: Reading, text: str) -> None:
    assert len(said(reading(OPENING + text))) == 1


def test_a_headline_lets_expect_more(reading: Reading) -> None:
    headline, body = (
        "Bae Su Yeon rushed to hospital after accident on set",
        "The two had insisted on doing it without wires.",
    )
    lead = "The drama “Tin Lantern” stars actress Bae Su Yeon as detective Ok Dan Bi.\n\n"
    assert body in said(reading(f"{headline}\n\n{lead}{body}"))
    assert not said(reading(f"Bae Su Yeon smiles on set\n\n{lead}{body}"))


def test_titles_and_names_are_no_words_of_private_life(reading: Reading) -> None:
    text = "She starred in the dramas “Divorce Attorney,” ‘The Murder Diary’ and “Married to the Police.”"
    assert not said(reading(OPENING + text))


def test_findings_of_all_kinds_are_marked_and_stay_as_sure() -> None:
    before, on, over = (Finding(Title("Tide"), Span(*span), 0.9, "x") for span in ((0, 9), (10, 19), (5, 12)))
    found = list(sensitive.marked([before, on, over], (Span(9, 20),)))
    assert [finding.sensitive for finding in found] == [False, True, True]
    assert {finding.confidence for finding in found} == {0.9}


def test_a_finding_on_private_life_is_marked_in_the_reading(reading: Reading) -> None:
    read = reading(OPENING + "Seo Tae Min broke his wrist on set on May 3, 2024. Lee Da On plays Go Eun in the drama.")
    assert read.find("event", date="2024-05-03").sensitive
    assert not read.find("role", actor="Bae Su Yeon").sensitive


def test_a_fact_that_a_plain_sentence_states_too_rests_on_that(reading: Reading) -> None:
    text = (
        "Police questioned Seo Tae Min, who plays prosecutor Kang Do Jin in “Tin Lantern,” over a drunk driving case."
    )
    role = reading(OPENING + text).find("role", actor="Seo Tae Min")
    assert not role.sensitive and role.evidence.end < len(OPENING)
