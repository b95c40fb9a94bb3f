"""Trains the encoder, so that a question is nearest to the passage and to the sentence that answer it.

    python train_encoder.py --data data/interviews-train.jsonl --steps 600 --out encoder.pt

In each step the questions of some interviews are compared with all passages and all sentences of these interviews;
the loss is how unlikely the right ones are among them (InfoNCE; van den Oord, Li and Vinyals, 2018).
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

import torch
from torch.nn.functional import normalize
from transformers import AutoModel, AutoTokenizer

from interviews import locate, read_interviews, sentences_of
from training import begin, half_precision, options_of, train

INTERVIEWS = 16  # in a step
QUESTIONS = 10  # of each interview in a step, drawn by chance
TEMPERATURE = 0.05  # cosines are divided by it
MAX_TOKENS = 200
ROWS = 256  # texts that are encoded together


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


def surprise(cosines: torch.Tensor, right: torch.Tensor, competing: torch.Tensor) -> torch.Tensor:
    """For each row, how unlikely the right ones are among all that compete."""
    scores = cosines / TEMPERATURE
    among = torch.logsumexp(scores.masked_fill(~competing, -1e4), 1)
    return among - torch.logsumexp(scores.masked_fill(~right, -1e4), 1)


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

    def table(holds: Callable[[int, Question, tuple], bool], places: list[tuple]) -> torch.Tensor:
        rows = [[holds(i, question, place) for place in places] for i, question in asked]
        return torch.tensor(rows, device=questions.device)

    answering = table(lambda i, question, place: place[0] == i and place[1] in question.passages, passages)
    holding = table(lambda i, question, place: place == (i, *question.sentence), sentences)
    also = table(lambda i, question, place: place[0] == i and place[1] in question.passages[1:], sentences)
    of_passages = surprise(questions @ wholes.T, answering, torch.ones_like(answering))
    of_sentences = surprise(questions @ parts.T, holding, ~also)
    return torch.cat([of_passages, of_sentences]).mean()


def forever(interviews: list[Interview], rng: random.Random) -> Iterator[Interview]:
    while True:
        yield from rng.sample(interviews, len(interviews))


def main() -> None:
    options = options_of("Trains the encoder.", steps=900, rate=6e-5).parse_args()
    model = AutoModel.from_pretrained(options.base, add_pooling_layer=False)
    tokenizer = AutoTokenizer.from_pretrained(options.base)
    begin(model, model, options)
    rng = random.Random(options.seed)
    interviews = forever([prepare(interview) for interview in read_interviews(options.data)], rng)
    train(model, lambda: loss_of(model, tokenizer, list(islice(interviews, INTERVIEWS)), rng), options)


if __name__ == "__main__":
    main()
