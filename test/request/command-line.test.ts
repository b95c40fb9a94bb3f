import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readLine, readMessage, writeLine } from '../../src/request/command-line.ts';

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
    ['read p. 27', 'read', { passage: 'p. 27' }],
    ['read 2-4', 'read', { passage: '2-4' }],
    ['/read 27 section:yes', 'read', { passage: '27', section: 'yes' }],
    ['/read 27 section:no', 'read', { passage: '27' }],
    ['/read 27 section:false', 'read', { passage: '27' }],
    ['read last', 'read', { passage: 'last' }],
    ['p. 27', 'read', { passage: 'p. 27' }],
    ['Passages 2 to 4', 'read', { passage: 'Passages 2 to 4' }],
    ['the last passage', 'read', { passage: 'the last passage' }],
    ['#27', 'read', { passage: '#27' }],
    ['what does passage 27 say?', 'read', { passage: 'what does passage 27 say?' }],
    ['show me passages 2-4', 'read', { passage: 'show me passages 2-4' }],
    ['can i see the last passage', 'read', { passage: 'can i see the last passage' }],
    ['what does passage 27 say about visas', 'ask', { question: 'what does passage 27 say about visas' }],
    ['27', 'ask', { question: '27' }],
    ['last', 'ask', { question: 'last' }],
    ['2021 to 2022', 'ask', { question: '2021 to 2022' }],
    ['p. 27 says what', 'ask', { question: 'p. 27 says what' }],
    ['read my lips', 'ask', { question: 'read my lips' }],
    ['contents', 'contents', {}],
    ['/contents source:antonov', 'contents', { source: 'antonov' }],
    ['contents of the list', 'ask', { question: 'contents of the list' }],
    ['how many visas are waiting', 'ask', { question: 'how many visas are waiting' }],
    ['topic', 'ask', { question: 'topic' }],
    ['/topic', 'topic', {}],
    ['help me', 'help', {}],
    ['what can you do?', 'help', {}],
    ['i dont understand', 'help', {}],
    ['', 'greet', { courtesy: 'greeting' }],
    ['hello!', 'greet', { courtesy: 'greeting' }],
    ['Good morning, everybody', 'greet', { courtesy: 'greeting' }],
    ['who are you?', 'greet', { courtesy: 'greeting' }],
    ['thanks', 'greet', { courtesy: 'thanks' }],
    ['Thank you very much for the answers!', 'greet', { courtesy: 'thanks' }],
    ['great, thanks :)', 'greet', { courtesy: 'thanks' }],
    ['ok bye', 'greet', { courtesy: 'farewell' }],
    ['exit', 'greet', { courtesy: 'farewell' }],
    ['please', 'greet', { courtesy: 'assent' }],
    ['hellooo there :)', 'greet', { courtesy: 'greeting' }],
    ['cheers mate', 'greet', { courtesy: 'thanks' }],
    ['that was very helpful, thank you!', 'greet', { courtesy: 'thanks' }],
    ['gn everyone', 'greet', { courtesy: 'farewell' }],
    ['hahaha 😂', 'greet', { courtesy: 'assent' }],
    ['no worries', 'greet', { courtesy: 'assent' }],
    ['no that’s wrong', 'greet', { courtesy: 'complaint' }],
    ['thats not what i asked!', 'greet', { courtesy: 'complaint' }],
    ['what is wrong with the visas', 'ask', { question: 'what is wrong with the visas' }],
    ['no visas?', 'ask', { question: 'no visas?' }],
    ['is that right?', 'ask', { question: 'is that right?' }],
    ['good news', 'ask', { question: 'good news' }],
    ['👍', 'greet', { courtesy: 'assent' }],
    ['I see.', 'greet', { courtesy: 'assent' }],
    ['thanks, how many visas?', 'ask', { question: 'thanks, how many visas?' }],
    ['good relations', 'ask', { question: 'good relations' }],
    ['thanks to whom', 'ask', { question: 'thanks to whom' }],
    ['"thanks"', 'ask', { question: '"thanks"' }],
    ['exit strategy', 'ask', { question: 'exit strategy' }],
    ['greet courtesy', 'ask', { question: 'greet courtesy' }],
    ['what are the source: x', 'ask', { question: 'what are the source: x' }],
  ])('“%s” is /%s', (line, command, options) => {
    expect(readLine(line, commands)).toEqual({ command, options, page: 1 });
  });

  test('with an unknown command names the known ones', () => {
    const known = '/ask, /topic, /quote, /read, /verify, /cite, /contents, /help, /reindex';
    for (const [name, rest] of [
      ['foo', ' bar'],
      ['greet', ' bar'],
      ['nope', ''],
      ['thanks', ''],
    ])
      expect(() => readLine(`/${name}${rest}`, commands)).toThrow(
        `There is no command /${name}. The commands are ${known}. Or just ask your question.`,
      );
  });

  test('“more” continues what was shown last', async () => {
    const next = { command: 'topic', options: { subject: 'visas' }, page: 2 };
    const turn = { request: { ...next, page: 1 }, lastPage: 2 };
    expect(await readMessage('more please', commands, async () => [turn])).toEqual(next);
    await expect(readMessage('more', commands, nothing)).rejects.toThrow('There is nothing more to show');
  });

  test.each([
    'who wrote it',
    'who is speaking?',
  ])('“%s” asks about the text where nothing is quoted yet', async (question) => {
    const request = await readMessage(question, commands, nothing);
    expect(request).toEqual({ command: 'ask', options: { question }, page: 1 });
  });

  test('a follow-up comes after the latest question that was answered and is about something', async () => {
    const turn = (question: string, passage?: string) => ({
      request: { command: 'ask', options: { question }, page: 1 },
      passage,
    });
    const turns = [
      turn('who sold the ferry?'),
      { request: { command: 'read', options: { passage: 'id' }, page: 1 }, passage: 'id' },
      turn('who is it?', 'id'),
      turn('was the mill sold?', 'id'),
      turn('was the weir sold?', 'id'),
    ];
    const latest = async (line: string, earlier: typeof turns) =>
      (await readMessage(line, commands, async () => earlier)).after;
    expect(await latest('why?', turns)).toBe('was the mill sold?');
    expect(await latest('why?', turns.slice(0, 3))).toBeUndefined();
    expect(await latest('who runs the mill', turns)).toBeUndefined();
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
