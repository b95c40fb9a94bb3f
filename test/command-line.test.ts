import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { readLine, readMessage, writeLine } from '../src/command-line.ts';

const nothing = async () => [];

describe('a typed line', () => {
  test.each([
    ['/topic visas', 'topic', { subject: 'visas' }],
    ['topic visas', 'topic', { subject: 'visas' }],
    ['/TOPIC visas', 'topic', { subject: 'visas' }],
    ['/topic subject:arms control', 'topic', { subject: 'arms control' }],
    ['/topic subject:arms control source:antonov', 'topic', { source: 'antonov', subject: 'arms control' }],
    ['/topic bees source:"A Note on Bees"', 'topic', { source: 'A Note on Bees', subject: 'bees' }],
    ['quote arms control', 'quote', { about: 'arms control' }],
    ['/read 27', 'read', { passage: '27' }],
    ['read 27', 'read', { passage: '27' }],
    ['read passage 27', 'read', { passage: 'passage 27' }],
    ['read my lips', 'ask', { question: 'read my lips' }],
    ['contents', 'contents', {}],
    ['/contents source:antonov', 'contents', { source: 'antonov' }],
    ['contents of the list', 'ask', { question: 'contents of the list' }],
    ['how many visas are waiting', 'ask', { question: 'how many visas are waiting' }],
    ['topic', 'ask', { question: 'topic' }],
    ['/topic', 'topic', {}],
    ['hello!', 'help', {}],
    ['good morning', 'help', {}],
    ['', 'help', {}],
    ['what are the source: x', 'ask', { question: 'what are the source: x' }],
  ])('“%s” is /%s', (line, command, options) => {
    expect(readLine(line, commands)).toEqual({ command, options, page: 1 });
  });

  test('with an unknown command names the known ones', () => {
    expect(() => readLine('/foo bar', commands)).toThrow('There is no command /foo. There are /ask, /topic,');
  });

  test('“more” goes on with what was shown last', async () => {
    const next = { command: 'topic', options: { subject: 'visas' }, page: 2 };
    const turn = { request: { ...next, page: 1 }, pages: { number: 1, last: 2 } };
    expect(await readMessage('more please', commands, async () => [turn])).toEqual(next);
    await expect(readMessage('more', commands, nothing)).rejects.toThrow('There is nothing more to show');
  });

  test.each([
    { command: 'topic', options: { source: 'a', subject: 'visas source:b' }, page: 1 },
    { command: 'topic', options: { subject: 'visas source:b' }, page: 1 },
    { command: 'topic', options: { subject: 'source:"b c"' }, page: 1 },
    { command: 'contents', options: { source: 'a' }, page: 1 },
    { command: 'ask', options: { question: '/topic visas' }, page: 1 },
    { command: 'help', options: {}, page: 1 },
  ])('reads back what was written: %j', (request) => {
    expect(readLine(writeLine(request, commands), commands)).toEqual(request);
  });
});
