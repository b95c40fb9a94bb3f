"""Trains the encoder, so that a question is nearest to the passage and to the sentence that answer it.

    python train_encoder.py --data data/interviews-train.jsonl --steps 600 --out encoder.pt

In each step the questions of some interviews are compared with all passages and all sentences of these interviews;
the loss is how unlikely the right ones are among them (InfoNCE; van den Oord, Li and Vinyals, 2018).
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import torch
from torch.nn.functional import normalize
from transformers import AutoModel, AutoTokenizer

from interviews import locate, read_interviews, sentences_of
from reader import packaged_encoder
from training import begin, half_precision, options_of, train

INTERVIEWS = 3  # in a step
QUESTIONS = 10  # of each interview in a step, drawn by chance
TEMPERATURE = 0.05  # cosines are divided by it
MAX_TOKENS = 200
ROWS = 32  # texts that are encoded together


@dataclass
class Question:
    text: str
    passages: list[int]  # that answer it
    sentence: tuple[int, int]  # the passage and the number of the sentence that holds the answer


@dataclass
class Interview:
    passages: list[str]
    sentences: list[list[str]]  # of each passage
    questions: list[Question]


def prepare(interview: dict) -> Interview:
    passages = interview["passages"]
    ranges = [list(sentences_of(passage)) for passage in passages]
    questions = []
    for question in interview["questions"]:
        if question["answer"] is None:
            continue
        start, _ = locate(question, passages)
        right = question["passage"]
        sentence = max(i for i, (first, _) in enumerate(ranges[right]) if first <= start)
        questions.append(Question(question["q"], [right, *question.get("also", [])], (right, sentence)))
    sentences = [[passage[a:b] for a, b in cuts] for passage, cuts in zip(passages, ranges, strict=True)]
    return Interview(passages, sentences, questions)


def encode(model, tokenizer, texts: list[str]) -> torch.Tensor:
    """A row of length 1 for each text: the mean of its tokens' states."""
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    vectors: list[torch.Tensor] = [torch.empty(0)] * len(texts)
    for at in range(0, len(order), ROWS):
        some = order[at : at + ROWS]
        tokens = tokenizer(
            [texts[i] for i in some], return_tensors="pt", padding=True, truncation=True, max_length=MAX_TOKENS
        ).to(model.device)
        with half_precision(model.device):
            states = model(**tokens).last_hidden_state.float()
        mask = tokens["attention_mask"].unsqueeze(-1).float()
        for i, vector in zip(some, normalize((states * mask).sum(1) / mask.sum(1), dim=1), strict=True):
            vectors[i] = vector
    return torch.stack(vectors)


def surprise(cosines: torch.Tensor, right: list[int], ignored: list[int]) -> torch.Tensor:
    """How unlikely the right ones are among all but those ignored."""
    scores = cosines / TEMPERATURE
    if ignored:
        scores = scores.index_fill(0, torch.tensor(ignored, device=scores.device), -1e4)
    return torch.logsumexp(scores, 0) - torch.logsumexp(scores[right], 0)


def loss_of(model, tokenizer, batch: list[Interview], rng: random.Random) -> torch.Tensor:
    passages = [(i, p) for i, interview in enumerate(batch) for p in range(len(interview.passages))]
    sentences = [(i, p, s) for i, p in passages for s in range(len(batch[i].sentences[p]))]
    asked = [
        (i, question)
        for i, interview in enumerate(batch)
        for question in rng.sample(interview.questions, min(QUESTIONS, len(interview.questions)))
    ]
    texts = [
        *(question.text for _, question in asked),
        *(batch[i].passages[p] for i, p in passages),
        *(batch[i].sentences[p][s] for i, p, s in sentences),
    ]
    questions, wholes, parts = encode(model, tokenizer, texts).split([len(asked), len(passages), len(sentences)])
    losses = []
    for (i, question), vector in zip(asked, questions, strict=True):
        right = [at for at, (of, p) in enumerate(passages) if of == i and p in question.passages]
        losses.append(surprise(wholes @ vector, right, []))
        holds = [at for at, place in enumerate(sentences) if place == (i, *question.sentence)]
        also = question.passages[1:]
        losses.append(surprise(parts @ vector, holds, [at for at, (of, p, _) in enumerate(sentences) if of == i and p in also]))
    return torch.stack(losses).mean()


def forever(interviews: list[Interview], rng: random.Random) -> Iterator[Interview]:
    while True:
        yield from rng.sample(interviews, len(interviews))


def main() -> None:
    options = options_of("Trains the encoder.", steps=600, rate=4e-5).parse_args()
    base = options.base or packaged_encoder()
    model, tokenizer = AutoModel.from_pretrained(base), AutoTokenizer.from_pretrained(base)
    begin(model, model, options)
    rng = random.Random(options.seed)
    interviews = forever([prepare(interview) for interview in read_interviews(options.data)], rng)
    train(model, lambda: loss_of(model, tokenizer, list(islice(interviews, INTERVIEWS)), rng), options)


if __name__ == "__main__":
    main()
