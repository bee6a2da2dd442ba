"""The text of one article: a line that says it is a sample, then statements, speech and what stands between."""

from __future__ import annotations

from dataclasses import dataclass, field

from articles.extraction.findings import Fact
from articles.extraction.markdown import escape
from catalog.models import Actor

from .said import Statement
from .studio import Production, Studio

MARKED = {
    "en": "Sample article: every name and fact in it is invented.",
    "ko": "표본 기사: 이 글의 이름과 사실은 모두 지어낸 것입니다.",
}
BETWEEN = {
    "en": [
        "The set was quiet that day.", "Nobody spoke until the light was right.", "Lunch was late, and nobody minded.",
        "A page of the script had blown into the water.", "The crew waited for the tide, and the tide for the crew.",
        "What follows was noted by somebody who stood behind the second camera, in the rain, with a borrowed pencil.",
    ],
    "ko": ["현장은 조용했다.", "빛이 맞을 때까지 아무도 말하지 않았다.", "점심은 늦었지만 모두 웃었다."],
}  # fmt: skip
SPEECH = {
    "en": [
        "I counted until I lost count", "We had one umbrella and four people", "Nobody told me that it would snow",
        "I would do it again, but not in those shoes, and not on a ferry that leaves before the sun is up",
        "It was over before I knew that it had begun",
    ],
    "ko": ["셀 수 없을 만큼 다시 찍었어요", "우산은 하나인데 사람은 넷이었죠", "눈이 올 줄은 몰랐습니다"],
}  # fmt: skip


@dataclass(slots=True)
class Speech:
    words: str
    speaker: Actor | None
    language: str
    translated: bool


@dataclass(slots=True)
class Paper:
    language: str
    title: str
    lines: list[str] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    speeches: list[Speech] = field(default_factory=list)
    proposed: list[tuple[str, Fact]] = field(default_factory=list)
    """Sentences that tell what is not in the catalogue, with what software would read there."""

    def said(self, statement: Statement) -> str:
        return statement.korean if self.language == "ko" else statement.english

    def state(self, statement: Statement) -> None:
        if self.said(statement) not in self.lines:
            self.lines.append(self.said(statement))
            self.statements.append(statement)

    def body(self, studio: Studio) -> str:
        """As Markdown: paragraphs of one to three sentences, a heading in a long one."""
        paragraphs, lines = [MARKED[self.language]], list(self.lines)
        while lines:
            count = studio.chance.randint(1, 3)
            paragraphs.append(" ".join(map(escape, lines[:count])))
            lines = lines[count:]
        if len(paragraphs) > 5:
            paragraphs.insert(3, "## On the set" if self.language == "en" else "## 현장에서")
        return "\n\n".join(paragraphs)


def write(studio: Studio, made: Production, statements: list[Statement]) -> Paper:
    """An article about a title that makes these statements; in Korean where it can be."""
    chance = studio.chance
    korean = [each for each in statements if each.korean]
    language = "ko" if made.drama.native_title and korean and chance.happens(0.3) else "en"
    paper = Paper(language, _title(studio, made, language))
    for statement in korean if language == "ko" else statements:
        paper.state(statement)
        if chance.happens(0.35):
            paper.lines.append(chance.choice(BETWEEN[language]))
        if chance.happens(0.25):
            _speak(studio, made, paper)
    return paper


def _title(studio: Studio, made: Production, language: str) -> str:
    title, native = made.drama.title, made.drama.native_title
    if language == "ko":
        forms = [f"‘{native}’ 현장 뒷이야기", f"‘{native}’, 이렇게 찍었다", f"‘{native}’ 출연진이 말하는 그날"]
    else:
        forms = [
            f"What is known of {title}", f"{title} counts its takes", f"Behind the second camera of {title}",
            f"The cast of {title} looks back", f"Notes from {title}",
        ]  # fmt: skip
        if made.people:
            forms.append(f"{studio.chance.choice(made.people).name} remembers {title}")
    return studio.chance.choice(forms)[:300]


def _speak(studio: Studio, made: Production, paper: Paper) -> None:
    """A line of speech, by somebody of the title or by nobody who is named."""
    chance = studio.chance
    language = paper.language if chance.happens(0.85) else chance.choice(["en", "ko"])
    words = chance.choice(SPEECH[language])
    if any(words in line for line in paper.lines):
        return
    speaker = chance.choice(made.people) if made.people and chance.happens(0.85) else None
    paper.speeches.append(Speech(words, speaker, language, language == paper.language and chance.happens(0.5)))
    if paper.language == "ko":
        who = (speaker.native_name or speaker.name) if speaker else "한 관계자"
        paper.lines.append(f"{who}: “{words}.”")
    else:
        paper.lines.append(f"“{words},” said {speaker.name if speaker else 'somebody on the set'}.")
