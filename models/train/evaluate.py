"""Measures the models, each alone and both together, on interviews that they were not trained on.

    python evaluate.py data/interviews-dev.jsonl --reader ../reader.onnx --encoder ../encoder.onnx

Each question is put to every passage of its interview, one passage at a time. "kind", what a question tests, is
reported where an interview gives it.
"""

import argparse
import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median

import numpy as np
import onnxruntime
from tokenizers import Encoding, Tokenizer

from interviews import read_interviews, sentences_of

MODELS = Path(__file__).parent.parent
MAX_TOKENS = 512  # as many as the models have positions for
MAX_SPAN_TOKENS = 15
FALSE_SILENCE = [0.05, 0.1, 0.2]


@dataclass
class Reading:
    """What the models find in the passages of an interview for one question."""

    question: dict
    margins: np.ndarray  # of each passage
    spans: list[str]  # the words of each passage that answer best
    cosines: np.ndarray  # of each passage with the question
    nearest: np.ndarray  # of each passage's nearest sentence


def open_tokenizer(file: Path) -> Tokenizer:
    """The file's own settings cut and pad every text to 128 tokens; these do not."""
    tokenizer = Tokenizer.from_file(str(file))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_TOKENS)
    return tokenizer


def open_model(file: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(file, options)


def run(model: onnxruntime.InferenceSession, tokens: Encoding) -> list[np.ndarray]:
    row = {"input_ids": tokens.ids, "attention_mask": tokens.attention_mask, "token_type_ids": tokens.type_ids}
    return [output[0] for output in model.run(None, {name: np.array([ids], np.int64) for name, ids in row.items()})]


def best_span(start: np.ndarray, end: np.ndarray, first: int, last: int) -> tuple[float, int, int]:
    """The greatest start + end over spans of at most MAX_SPAN_TOKENS within first to last, and its tokens."""
    sums = start[first : last + 1, None] + end[None, first : last + 1]
    allowed = np.triu(np.ones_like(sums, bool)) & np.tril(np.ones_like(sums, bool), MAX_SPAN_TOKENS - 1)
    i, j = np.unravel_index(np.where(allowed, sums, -np.inf).argmax(), sums.shape)
    return float(sums[i, j]), first + i, first + j


def read(reader: onnxruntime.InferenceSession, tokenizer: Tokenizer, question: str, passage: str) -> tuple[float, str]:
    """By how much the best span beats "does not answer", and the span's words."""
    tokens = tokenizer.encode(question, passage)
    start, end = run(reader, tokens)
    of_passage = [i for i, sequence in enumerate(tokens.sequence_ids) if sequence == 1]
    score, i, j = best_span(start, end, of_passage[0], of_passage[-1])
    return score - float(start[0] + end[0]), passage[tokens.offsets[i][0] : tokens.offsets[j][1]]


def read_interview(interview: dict, reader, encoder, tokenizer: Tokenizer) -> list[Reading]:
    def vector(text: str) -> np.ndarray:
        return run(encoder, tokenizer.encode(text))[0]

    passages = interview["passages"]
    wholes = np.array([vector(passage) for passage in passages])
    parts = [np.array([vector(passage[a:b]) for a, b in sentences_of(passage)]) for passage in passages]
    readings = []
    for question in interview["questions"]:
        found = [read(reader, tokenizer, question["q"], passage) for passage in passages]
        margins, spans = zip(*found, strict=True)
        asked = vector(question["q"])
        nearest = np.array([(part @ asked).max() for part in parts])
        readings.append(Reading(question, np.array(margins), list(spans), wholes @ asked, nearest))
    return readings


def z_scores(values: np.ndarray) -> np.ndarray:
    return (values - values.mean()) / (values.std() or 1)


def success(readings: list[Reading], scores_of, count: int) -> float:
    """The share of questions with a passage that answers among the first `count` by score."""
    hits = []
    for reading in readings:
        right = {reading.question["passage"], *reading.question.get("also", [])}
        first = np.argsort(-scores_of(reading), kind="stable")[:count]
        hits.append(not right.isdisjoint(first.tolist()))
    return mean(hits)


def words(text: str) -> str:
    """The words in small letters with a space around each, so that `in` compares whole words."""
    return " ".join(["", *re.findall(r"\w+", text.lower()), ""])


def holds(span: str, answer: str) -> bool:
    return words(answer) in words(span)


def auc(positives: np.ndarray, negatives: np.ndarray) -> float:
    """How often an answerable question scores higher than an unanswerable one, of all pairs (Fawcett, 2006)."""
    differences = np.subtract.outer(positives, negatives)
    return float((differences > 0).mean() + (differences == 0).mean() / 2)


def of_encoder(reading: Reading) -> np.ndarray:
    return 1.5 * z_scores(reading.cosines) + 2.5 * z_scores(reading.nearest)


ORDERS = {
    "reader": lambda reading: reading.margins,
    "passages": lambda reading: reading.cosines,
    "sentences": lambda reading: reading.nearest,
    "encoder: 1.5 z(passages) + 2.5 z(sentences)": of_encoder,
    "z(encoder) + 1.1 z(reader)": lambda reading: z_scores(of_encoder(reading)) + 1.1 * z_scores(reading.margins),
}


def greatest_margins(readings: list[Reading]) -> np.ndarray:
    return np.array([reading.margins.max() for reading in readings])


def report(readings: list[Reading]) -> None:
    answerable = [reading for reading in readings if reading.question["answer"] is not None]
    unanswerable = [reading for reading in readings if reading.question["answer"] is None]
    print(f"{len(answerable)} answerable questions, {len(unanswerable)} unanswerable\n")
    report_orders(answerable)
    report_spans(answerable)
    report_silence(greatest_margins(answerable), greatest_margins(unanswerable))


def report_orders(answerable: list[Reading]) -> None:
    print("| order by | success@1 | @3 |\n|---|---|---|")
    for name, scores_of in ORDERS.items():
        print(f"| {name} | {success(answerable, scores_of, 1):.2f} | {success(answerable, scores_of, 3):.2f} |")
    kinds = defaultdict(list)
    for reading in answerable:
        kinds[reading.question.get("kind", "none given")].append(reading)
    by_kind = [f"{kind} {success(kinds[kind], ORDERS['reader'], 1):.2f} ({len(kinds[kind])})" for kind in sorted(kinds)]
    print(f"\nThe reader's success@1 by kind: {', '.join(by_kind)}\n")


def report_spans(answerable: list[Reading]) -> None:
    pairs = [(reading.spans[int(reading.margins.argmax())], reading.question["answer"]) for reading in answerable]
    inside = mean(holds(span, answer) for span, answer in pairs)
    either = mean(holds(span, answer) or holds(answer, span) for span, answer in pairs)
    length = median(len(span.split()) for span, _ in pairs)
    print("In the passage that the reader puts first:")
    print(f"the answer within the span {inside:.2f}, one within the other {either:.2f}, median words {length:g}\n")


def report_silence(answerable: np.ndarray, unanswerable: np.ndarray) -> None:
    print(f"AUC of the greatest margin, answerable against unanswerable: {auc(answerable, unanswerable):.2f}")
    for share in FALSE_SILENCE:
        threshold = np.quantile(answerable, share)
        claims = float((unanswerable >= threshold).mean())
        print(f"Silent below {threshold:.1f}: false silence {share:.2f}, unanswerable answered {claims:.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures the reader and the encoder.")
    parser.add_argument("file", help="interviews, one a line")
    parser.add_argument("--reader", type=Path, default=MODELS / "reader.onnx")
    parser.add_argument("--encoder", type=Path, default=MODELS / "encoder.onnx")
    parser.add_argument("--tokenizer", type=Path, default=MODELS / "tokenizer.json")
    options = parser.parse_args()
    models = open_model(options.reader), open_model(options.encoder), open_tokenizer(options.tokenizer)
    report([reading for interview in read_interviews([options.file]) for reading in read_interview(interview, *models)])


if __name__ == "__main__":
    main()
