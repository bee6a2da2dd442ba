"""Words of which invented facts are made."""

from __future__ import annotations

CHARACTERS = ["Detective", "Captain", "Grandmother", "Secretary", "Chef", "Crown Prince", "Attorney", "Nurse"]
FIXTURES = [
    "the landlord", "a ferry passenger", "the second shaman", "a rival lawyer’s clerk", "the boy with the kite",
]  # fmt: skip
"""Who is named by what they are."""
SETTINGS = [
    "a harbour town in the 1990s", "a Joseon court that history forgot", "an overnight train", "present-day Busan",
    "a night school in Daegu", "an island with one ferry a week", "a hospital about to close", "the year 2051",
    "a mountain village whose only road washed away, and the capital seven years earlier",
]  # fmt: skip
SOURCES = ["webtoon", "novel", "short story", "stage play", "radio drama"]
SPOTS = [
    "rooftop", "elevator", "reed field", "underground car park", "harbour wall", "bus terminal", "school corridor",
    "hospital stairwell", "rain-soaked alley", "palace courtyard", "night market", "lighthouse", "laundry room",
    "observatory deck of the old provincial weather station", "beach", "courtroom", "train platform", "greenhouse",
]  # fmt: skip
NOTES = [
    "The light was gone after the second try", "Nobody had rehearsed the last line", "Both fell ill the day after",
    "The rain came from a fire engine", "The crew held its breath behind a curtain", "A real wedding passed through",
    "The director laughed and forgot to stop the camera", "The umbrella broke and stayed in the picture",
    "Two cameras froze, and the third caught it", "The dialogue was written on the morning of the shoot",
    "Shoes of two sizes too small were worn for eleven hours", "A stray cat was given a credit",
]  # fmt: skip
SPOILERS = ["He turns out to be the letter writer", "She leaves the island for good", "Only one of them wakes up"]
SONGS = [
    "Slow Tide", "Before the Bell", "Paper Boats", "Half of the Moon", "Warm Static", "Lantern", "Stay Till Monday",
    "Wintering", "Your Umbrella", "An Unsent Letter to the Person Who Lived Here Before Me", "Salt", "Roof",
]  # fmt: skip
CHANNELS = ["Sample Making Room", "Backlot Sample", "Studio Sample One", ""]
MEASURES = ["Sample Research", "Example Ratings Korea"]
REGIONS = ["nationwide", "seoul", ""]
REASONS = [
    "The network’s own notice says so.", "Printed in the script that was published.", "A misprint: withdrawn later.",
]  # fmt: skip
