"""Reads interviews with questions: what both models are trained on, and measured with.

An interview is one line of JSON: {"title": words, "passages": [text...], "questions": [question...]}, and a question is
{"q": words, "passage": index, "answer": words of that passage, "also": [indexes that answer too]}. Where nothing
answers it, "answer" is null and "passage" is null or a passage that seems to. "start", the answer's first character,
is needed only where its words stand in the passage more than once.
"""

import json
import re
from collections.abc import Iterator

SENTENCE_END = re.compile(r'(?<=[.!?])["”’)]*\s+(?=["“‘(]?[A-Z0-9])')
MIN_SENTENCE_CHARS = 25  # a shorter one is joined to the next


def read_interviews(files: list[str]) -> list[dict]:
    interviews = []
    for file in files:
        with open(file, encoding="utf8") as lines:
            interviews += [json.loads(line) for line in lines if line.strip()]
    return interviews


def locate(question: dict, passages: list[str]) -> tuple[int, int]:
    """Where the answer begins and ends in its passage, in characters; fails where it is not in it."""
    passage, answer = passages[question["passage"]], question["answer"]
    start = question.get("start", passage.find(answer))
    if start < 0 or passage[start : start + len(answer)] != answer:
        raise ValueError(f"the passage does not hold {answer!r}, the answer to {question['q']!r}")
    return start, start + len(answer)


def sentences_of(passage: str) -> Iterator[tuple[int, int]]:
    """Where each sentence of a passage begins and ends, near enough to train with."""
    start = 0
    for gap in SENTENCE_END.finditer(passage):
        if gap.start() - start >= MIN_SENTENCE_CHARS:
            yield start, gap.start()
            start = gap.end()
    yield start, len(passage)
