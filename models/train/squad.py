"""Turns a file in the format of SQuAD into interviews: an article becomes one.

    python squad.py dev-v2.0.json --without "Normans" "Huguenot" > squad.jsonl

SQuAD 2.0, Spoken-SQuAD, XQuAD and PolicyQA are published in this format.
"""

import argparse
import json
from collections import defaultdict


def question_of(asked: dict, passage: int, answering: dict[str, set[int]]) -> dict:
    """The question with its first answer; one that nothing answers keeps the paragraph it was asked about."""
    question = {"q": asked["question"], "passage": passage}
    if not asked["answers"]:
        return question | {"answer": None}
    answer, also = asked["answers"][0], answering[asked["question"]] - {passage}
    return question | {"answer": answer["text"], "start": answer["answer_start"], "also": sorted(also)}


def answering_paragraphs(paragraphs: list[dict]) -> dict[str, set[int]]:
    """Each question of the article with the paragraphs that answer it: some sets ask the same of many."""
    answering = defaultdict(set)
    for index, paragraph in enumerate(paragraphs):
        for asked in paragraph["qas"]:
            if asked["answers"]:
                answering[asked["question"]].add(index)
    return answering


def interview_of(article: dict) -> dict:
    paragraphs = article["paragraphs"]
    answering = answering_paragraphs(paragraphs)
    asked = [(asked, index) for index, paragraph in enumerate(paragraphs) for asked in paragraph["qas"]]
    return {
        "title": article["title"],
        "passages": [paragraph["context"] for paragraph in paragraphs],
        "questions": [question_of(question, index, answering) for question, index in asked],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="Turns a file in SQuAD's format into interviews.")
    parser.add_argument("file")
    parser.add_argument("--without", nargs="*", default=[], metavar="TITLE", help="articles to leave out")
    options = parser.parse_args()
    with open(options.file, encoding="utf8") as file:
        articles = json.load(file)["data"]
    for article in articles:
        if article["title"] not in options.without:
            print(json.dumps(interview_of(article), ensure_ascii=False))


if __name__ == "__main__":
    main()
