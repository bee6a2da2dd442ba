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
    "tvN’s new drama “Tin Lantern” stars actress Bae Su Yeon as detective Ok Dan Bi and actor Seo Tae Min as prosecutor "
    "Kang Do Jin. It is directed by Nam Tae Gyu.\n\n"
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
]


def said(reading: Read) -> list[str]:
    return [reading.text[span.start : span.end] for span in reading.reading.sensitive]


@pytest.mark.parametrize("sentence", PRIVATE)
def test_private_life_and_rumour_are_recognised(reading: Reading, sentence: str) -> None:
    assert any(part in sentence or sentence in part for part in said(reading(OPENING + sentence)))


@pytest.mark.parametrize("sentence", PLAIN)
def test_plot_making_and_news_of_the_drama_are_not(reading: Reading, sentence: str) -> None:
    assert not said(reading(OPENING + sentence))
