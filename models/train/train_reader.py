"""Trains the reader.

    python train_reader.py --base e5 --data data/interviews-train.jsonl --pairs public.jsonl --out reader.pt

A question is read beside every passage of its interview. The loss has two parts: how unlikely the right first and last
token are in each row, and how unlikely the right passage, or that none is right, is among all of them by their margins.
"""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch.nn.functional import cross_entropy
from transformers import AutoTokenizer

from interviews import locate, read_interviews
from reader import Reader
from training import begin, half_precision, options_of, train

MAX_TOKENS = 200
ROWS = 96  # of a step, at least
POOL = 8  # steps whose questions are sorted by length together
INTERVIEW_SHARE = 0.7  # of the draws; the rest are pairs
PAIRS = 4  # in one draw
UNANSWERED = 0.08  # of the questions lose the passage that answers them
TEMPERATURE = 2.0  # margins are divided by it before they compete
WRONG_WEIGHT = 4.0  # of all passages of a question that do not answer it, together; one that does has 1


@dataclass
class Row:
    """A question beside a passage, as tokens. The answer's first and last token are 0 where the passage has none."""

    ids: list[int]
    segments: list[int]
    first: int
    last: int


Group = list[Row]  # of one question
Pair = tuple[str, str, tuple[int, int] | None]  # question, passage, where the answer stands in it


def pairs_of(interview: dict) -> Iterator[list[Pair]]:
    """Each question beside all passages of its interview but those that answer it too."""
    passages = interview["passages"]
    for question in interview["questions"]:
        answer = locate(question, passages) if question["answer"] is not None else None
        right, also = question.get("passage"), question.get("also", [])
        yield [
            (question["q"], passage, answer if index == right else None)
            for index, passage in enumerate(passages)
            if index not in also
        ]


def read_pairs(file: str) -> list[list[Pair]]:
    with open(file, encoding="utf8") as lines:
        examples = [json.loads(line) for line in lines]
    return [[(example["q"], example["c"], example["a"])] for example in examples]


def answer_tokens(answer, segments: list[int], offsets: list[tuple[int, int]]) -> tuple[int, int]:
    """The first and last token of the passage that the answer covers; 0, 0 where there is none or it was cut off."""
    if answer is None:
        return 0, 0
    start, end = answer
    covered = [i for i, (first, last) in enumerate(offsets) if segments[i] == 1 and first < end and last > start]
    return (covered[0], covered[-1]) if covered and offsets[covered[-1]][1] >= end else (0, 0)


def tokenize(groups: list[list[Pair]], tokenizer) -> list[Group]:
    flat = [pair for group in groups for pair in group]
    tokens = tokenizer(
        [question for question, _, _ in flat],
        [passage for _, passage, _ in flat],
        truncation="only_second",
        max_length=MAX_TOKENS,
        return_offsets_mapping=True,
    )
    parts = zip(tokens["input_ids"], tokens["token_type_ids"], tokens["offset_mapping"], flat, strict=True)
    rows = iter([Row(ids, segments, *answer_tokens(pair[2], segments, offsets)) for ids, segments, offsets, pair in parts])
    return [[next(rows) for _ in group] for group in groups]


def forever(groups: list[Group], rng: random.Random) -> Iterator[Group]:
    while groups:
        yield from rng.sample(groups, len(groups))


def batches(interviews: list[Group], pairs: list[Group], rng: random.Random) -> Iterator[list[Group]]:
    """Groups of like length in random order, without end: little padding, little bias."""
    ours, theirs = forever(interviews, rng), forever(pairs, rng)
    while True:
        pool: list[Group] = []
        while sum(map(len, pool)) < ROWS * POOL:
            is_ours = not pairs or rng.random() < INTERVIEW_SHARE
            pool += [spoil(next(ours), rng)] if is_ours else [next(theirs) for _ in range(PAIRS)]
        pool.sort(key=lambda group: max(len(row.ids) for row in group))
        cut: list[list[Group]] = [[]]
        for group in pool:
            if sum(map(len, cut[-1])) >= ROWS:
                cut.append([])
            cut[-1].append(group)
        yield from rng.sample(cut, len(cut))


def spoil(group: Group, rng: random.Random) -> Group:
    """Now and then only the passages that do not answer: a question that the text does not answer."""
    return [row for row in group if row.first == 0] if rng.random() < UNANSWERED else group


def padded(rows: list[list[int]]) -> torch.Tensor:
    width = max(len(row) for row in rows)
    return torch.tensor([row + [0] * (width - len(row)) for row in rows])


def loss_of(model: Reader, batch: list[Group], device: torch.device) -> torch.Tensor:
    rows = [row for group in batch for row in group]
    tokens, segments = padded([row.ids for row in rows]).to(device), padded([row.segments for row in rows]).to(device)
    real = tokens != 0
    with half_precision(device):
        scores = model(tokens, real.long(), segments)
    starts, ends = (score.float().masked_fill(~real, -1e4) for score in scores)
    firsts, lasts = (torch.tensor([pick(row) for row in rows], device=device) for pick in (lambda r: r.first, lambda r: r.last))
    weights = torch.tensor([weight for group in batch for weight in weights_of(group)], device=device)
    spans = (cross_entropy(starts, firsts, reduction="none") + cross_entropy(ends, lasts, reduction="none")) / 2
    inside = segments.bool() & real
    margins = margin(starts, inside) + margin(ends, inside)
    return (spans * weights).sum() / weights.sum() + ranking_loss(margins, batch)


def weights_of(group: Group) -> list[float]:
    wrong = sum(row.first == 0 for row in group)
    return [1.0 if row.first else min(1.0, WRONG_WEIGHT / wrong) for row in group]


def margin(scores: torch.Tensor, inside: torch.Tensor) -> torch.Tensor:
    """By how much the tokens of the passage, all together, beat the first token of the row."""
    return torch.logsumexp(scores.masked_fill(~inside, -1e4), 1) - scores[:, 0]


def ranking_loss(margins: torch.Tensor, batch: list[Group]) -> torch.Tensor:
    """How unlikely the right passage is among those of its question and, with a margin of 0, that none is right."""
    losses = []
    for group, scores in zip(batch, margins.split([len(group) for group in batch]), strict=True):
        right = next((index for index, row in enumerate(group, 1) if row.first), 0)
        competing = torch.cat([scores.new_zeros(1), scores / TEMPERATURE])
        losses.append(cross_entropy(competing, torch.tensor(right, device=scores.device)))
    return torch.stack(losses).mean()


def main() -> None:
    parser = options_of("Trains the reader.", steps=4900, rate=1.2e-4)
    parser.add_argument("--pairs", metavar="FILE", help="other questions, each with one passage")
    options = parser.parse_args()
    model, tokenizer = Reader(options.base), AutoTokenizer.from_pretrained(options.base)
    device = begin(model, model.bert, options)
    ours = tokenize([group for interview in read_interviews(options.data) for group in pairs_of(interview)], tokenizer)
    theirs = tokenize(read_pairs(options.pairs), tokenizer) if options.pairs else []
    source = batches(ours, theirs, random.Random(options.seed))
    train(model, lambda: loss_of(model, next(source), device), options)


if __name__ == "__main__":
    main()
