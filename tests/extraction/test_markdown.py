from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.markdown import escape, plain_text, render

LINES = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1).map(
    lambda line: " ".join(line.split())
)
MARKUP = st.text(alphabet="\\`*_[]<>&#~|!+-=().:/ ab1\"'{}$^@%", min_size=1, max_size=30).map(
    lambda line: " ".join(line.split())
)


@given(st.one_of(LINES, MARKUP).filter(bool), st.sampled_from(["", "# ", "## "]))
def test_escaped_prose_renders_to_itself(line: str, mark: str) -> None:
    assert plain_text(mark + escape(line)) == line


def test_blocks_are_joined_by_a_blank_line_and_formatting_goes() -> None:
    assert plain_text("# One *two*\n\nthree [four](http://a.example) `five`\n\n- six\n- seven") == (
        "One two\n\nthree four five\n\nsix\n\nseven"
    )


def test_a_mark_becomes_a_link_where_the_text_says() -> None:
    body = "# Kang Min Seo returns\n\nAfter *two* years, Kang Min Seo is back."
    text = plain_text(body)
    start = text.rindex("Kang Min Seo")
    html = render(body, [(0, 12, "/actors/1-kang/"), (start, start + 12, "/actors/1-kang/")])
    assert html.count('href="/actors/1-kang/"') == 2
    assert "<h1><a" in html and "<em>two</em> years, <a" in html


def test_marks_inside_a_link_or_over_another_mark_are_passed_over() -> None:
    html = render("see [Kang Min Seo](/x/) and Joo Won Il", [(4, 16, "/a/"), (21, 31, "/b/"), (25, 31, "/c/")])
    assert "/a/" not in html and "/c/" not in html and 'href="/b/"' in html


def test_a_mark_across_formatting_is_linked_in_pieces() -> None:
    html = render("The *Salt* Road", [(4, 13, "/d/")])
    assert html.count('href="/d/"') == 2


def test_html_in_a_body_is_shown_and_never_run() -> None:
    html = render("a <script>alert(1)</script> [x](javascript:alert(1))", [])
    assert "<script" not in html and "href" not in html and "&lt;script&gt;" in html


@pytest.mark.parametrize("there", ["http://evil.example/x.png", "//evil.example/x.png", "data:image/png;base64,AA"])
def test_a_picture_from_elsewhere_is_not_fetched(there: str) -> None:
    assert "src" not in render(f"![a roof]({there})") and 'alt="a roof"' in render(f"![a roof]({there})")


@pytest.mark.parametrize("there", ["/media/pictures/roof.jpg", "roof.jpg", "pictures/2024/roof%20one.jpg?size=2"])
def test_a_picture_of_this_site_is_shown(there: str) -> None:
    assert f'src="{there}"' in render(f"![a roof]({there})")
