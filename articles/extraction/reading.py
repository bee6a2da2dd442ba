"""The whole way from a raw article to its findings."""

from __future__ import annotations

from articles.extraction import evidence, inherited
from articles.extraction.analysis import analyse
from articles.extraction.broadcast import broadcasts, events, genres, origins, ratings, releases, settings, videos
from articles.extraction.casting import casting, credits, naming
from articles.extraction.casting.subjects import Subjects
from articles.extraction.filming import notes, scenes
from articles.extraction.findings import Finding, Reading
from articles.extraction.judging.weighing import WEIGHTS, Weights, weighed
from articles.extraction.private import sensitive
from articles.extraction.speech import quotes
from articles.extraction.text.cleaning import clean
from articles.extraction.vocabulary import Vocabulary

NOTHING_KNOWN = Vocabulary()
LONGEST = 250_000
"""Code points of a text that are read: some forty thousand words. What is longer is no article."""


def read(raw: str, *, vocabulary: Vocabulary = NOTHING_KNOWN, weights: Weights = WEIGHTS) -> Reading:
    """The cleaned document of `raw`, of which at most `LONGEST` code points are read, and what it says. Never raises on
    any text. Without `weights` confidence is what the rules say."""
    cleaned = clean(raw[:LONGEST])
    analysis = analyse(cleaned, vocabulary)
    cast = casting.decide(analysis)
    peopled = analysis.with_people(cast.known_as)
    subjects = Subjects(peopled, cast)
    filmed = scenes.find(peopled, cast, subjects)
    said = list(quotes.find(peopled, cast, subjects))
    found: list[Finding] = [
        *naming.find(analysis, cast),
        *credits.findings(analysis, cast.crew),
        *releases.find(analysis),
        *broadcasts.find(analysis),
        *genres.find(analysis),
        *settings.find(analysis),
        *origins.find(analysis),
        *notes.find(peopled, filmed, subjects, said),
        *ratings.find(analysis),
        *videos.find(analysis),
        *said,
        *events.find(analysis),
    ]
    private = sensitive.find(analysis, cast)
    marked = sensitive.marked(
        (evidence.shortened(inherited.capped(finding, analysis), analysis) for finding in found), private
    )
    settled = evidence.settled(marked, analysis.text)
    return Reading(cleaned.document, tuple(weighed(finding, analysis, weights) for finding in settled), private)
