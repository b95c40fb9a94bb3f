"""Turns interviews with questions into examples: each question beside passages that answer it and that do not.

    python examples.py data/interviews-train.jsonl > examples.jsonl

An interview is one line of JSON: {"passages": [text...], "questions": [question...]}, and a question is
{"q": words, "passage": index, "answer": words of that passage, "also": [indexes that answer too]}. Where nothing
answers it, "answer" is null and "passage" is null or a passage that seems to. "start", the answer's first character,
is needed only where its words stand in the passage more than once.

An example is one line of JSON: {"q": question, "c": passage, "a": [start, end]} in characters; "a" is null where the
passage does not answer.
"""

import argparse
import json
import random
import re
from collections.abc import Iterator

NEAREST = 0.6  # how often the passage that shares most words with the question is among those that do not answer


def words(text: str) -> set[str]:
    return set(re.findall(r"[a-z0-9]{3,}", text.lower()))


def nearest_first(question: str, passages: list[str]) -> list[int]:
    """The indexes of the passages, those that share most words with the question first."""
    asked = words(question)
    return sorted(range(len(passages)), key=lambda index: -len(asked & words(passages[index])))


def draw(nearest: list[int], count: int, rng: random.Random) -> list[int]:
    """`count` of the passages by chance (fewer if there are fewer), the nearest more often than the rest."""
    first = nearest[:1] if rng.random() < NEAREST else []
    shuffled = rng.sample(nearest, len(nearest))
    return list(dict.fromkeys(first + shuffled))[:count]


def locate(question: dict, passages: list[str]) -> list[int]:
    """Where the answer begins and ends in its passage; fails where it is not in it."""
    start = question.get("start", passages[question["passage"]].find(question["answer"]))
    end = start + len(question["answer"])
    if start < 0 or passages[question["passage"]][start:end] != question["answer"]:
        raise ValueError(f"the passage does not hold {question['answer']!r}, the answer to {question['q']!r}")
    return [start, end]


def examples_of(question: dict, passages: list[str], rng: random.Random) -> Iterator[dict]:
    right, nearest = question.get("passage"), nearest_first(question["q"], passages)
    others = [index for index in nearest if index != right and index not in question.get("also", [])]
    if question.get("answer") is not None:
        yield {"q": question["q"], "c": passages[right], "a": locate(question, passages)}
        wrong = draw(others, rng.choice([1, 2]), rng)
    else:
        tempting = [] if right is None else [right]
        wrong = (tempting + draw(others, 2, rng))[:2]
    for index in wrong:
        yield {"q": question["q"], "c": passages[index], "a": None}


def main() -> None:
    parser = argparse.ArgumentParser(description="Turns interviews with questions into examples to train on.")
    parser.add_argument("file", help="interviews, one a line")
    parser.add_argument("--copies", type=int, default=3, help="uses of each question, beside other passages each time")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    with open(options.file, encoding="utf8") as lines:
        interviews = [json.loads(line) for line in lines if line.strip()]
    for interview in interviews * options.copies:
        for question in interview["questions"]:
            for example in examples_of(question, interview["passages"], rng):
                print(json.dumps(example, ensure_ascii=False))


if __name__ == "__main__":
    main()
