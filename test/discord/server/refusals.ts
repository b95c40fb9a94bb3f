/** What Discord refuses in a message: pages under `developers/` of discord/discord-api-docs, and the issues named. */

/** An error response of the API. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const FLAG_EPHEMERAL = 1 << 6;
export const FLAG_COMPONENTS_V2 = 1 << 15;

export interface Component {
  type: number;
  id?: number;
  components?: Component[];
  accessory?: Component;
  content?: string;
  custom_id?: string;
  label?: string;
  url?: string;
  style?: number;
  placeholder?: string;
  options?: { label: string; value: string; description?: string }[];
}

export interface MessageBody {
  content?: string | null;
  flags?: number;
  components?: Component[];
  embeds?: unknown[];
  attachments?: unknown[];
  allowed_mentions?: { parse?: string[]; users?: string[]; roles?: string[]; replied_user?: boolean };
  message_reference?: { message_id?: string; fail_if_not_exists?: boolean };
  nonce?: string | number;
  enforce_nonce?: boolean;
}

const [ROW, BUTTON, SELECT, SECTION, TEXT, SEPARATOR, CONTAINER] = [1, 2, 3, 9, 10, 14, 17];
const V2_ONLY = [SECTION, TEXT, SEPARATOR, CONTAINER];

/** The component and everything in it, as Discord counts. */
export function flatten(component: Component): Component[] {
  return [
    component,
    ...[...(component.components ?? []), ...(component.accessory ? [component.accessory] : [])].flatMap(
      flatten,
    ),
  ];
}

/** @throws Refusal for the first thing that Discord would not accept */
export function checkMessage(body: MessageBody): void {
  checkText(body);
  const components = (body.components ?? []).flatMap(flatten);
  const v2 = ((body.flags ?? 0) & FLAG_COMPONENTS_V2) !== 0;
  if (v2) checkV2(body, components);
  else checkLegacy(body, components);
  for (const component of components) checkComponent(component, (body.components ?? []).includes(component));
  refuseIf(!areUnique(components.flatMap(({ custom_id }) => custom_id ?? [])), 'duplicate custom_id');
  refuseIf(!areUnique(components.flatMap(({ id }) => id ?? [])), 'duplicate component id');
}

/** Half a surrogate pair is not valid text and cannot be encoded. */
function checkText(body: unknown): void {
  JSON.stringify(body, (_, value: unknown) => {
    refuseIf(typeof value === 'string' && !value.isWellFormed(), 'text with a lone surrogate');
    return value;
  });
}

function checkV2({ content, embeds }: MessageBody, components: readonly Component[]): void {
  refuseIf(
    Boolean(content) || Boolean(embeds?.length),
    'content and embeds cannot be used with components v2',
  );
  refuseIf(components.length === 0, 'an empty message', 50006);
  refuseIf(components.length > 40, 'more than 40 components');
  const texts = components.flatMap(({ type, content: words }) => (type === TEXT ? [words ?? ''] : []));
  const sum = (size: (words: string) => number) => texts.reduce((total, words) => total + size(words), 0);
  refuseIf(sum((words) => words.length) > 4000, 'more than 4000 characters of text');
  if (sum((words) => Buffer.byteLength(words) + 12) > 10_170)
    throw new Refusal(500, 0, 'Internal Server Error');
}

function checkLegacy({ content, embeds, attachments }: MessageBody, components: readonly Component[]): void {
  refuseIf((content ?? '').length > 2000, 'content of more than 2000 characters');
  refuseIf(
    components.some(({ type }) => V2_ONLY.includes(type)),
    'components v2 without their flag',
  );
  refuseIf(
    ![content, embeds, attachments, components].some((part) => part?.length),
    'an empty message',
    50006,
  );
}

function checkComponent(component: Component, topLevel: boolean): void {
  const { type, components = [], content, custom_id, accessory } = component;
  if (custom_id !== undefined)
    refuseIf(custom_id.length < 1 || custom_id.length > 100, 'a custom_id not of 1 to 100 characters');
  if (type === TEXT) refuseIf(!content?.trim(), 'an empty text display');
  if (type === CONTAINER) refuseIf(!topLevel, 'a container inside something');
  if (type === SECTION) {
    refuseIf(components.length < 1 || components.length > 3, 'a section not of 1 to 3 texts');
    refuseIf(accessory === undefined, 'a section without accessory');
  }
  if (type === ROW) {
    const selects = components.filter((inner) => inner.type !== BUTTON).length;
    refuseIf(
      components.length === 0 || components.length > 5 || (selects > 0 && components.length > 1),
      'a wrong action row',
    );
  }
  if (type === BUTTON) checkButton(component);
  if (type === SELECT) checkSelect(component);
}

function checkButton({ label = '', style, url, custom_id }: Component): void {
  refuseIf(label.length < 1 || label.length > 80, 'a button label not of 1 to 80 characters');
  if (style === 5) refuseIf(!url || url.length > 512, 'a link button without address');
  else refuseIf(custom_id === undefined, 'a button without custom_id');
}

function checkSelect({ options = [], placeholder = '', custom_id }: Component): void {
  refuseIf(custom_id === undefined, 'a select without custom_id');
  refuseIf(options.length < 1 || options.length > 25, 'a select not of 1 to 25 options');
  refuseIf(placeholder.length > 150, 'a placeholder of more than 150 characters');
  refuseIf(!areUnique(options.map(({ value }) => value)), 'two options of one value');
  for (const { label, value, description = '' } of options)
    refuseIf(
      [label, value].some((words) => words.length < 1 || words.length > 100) || description.length > 100,
      'an option of more than 100 characters',
    );
}

/** @throws Refusal for choices that Discord would not show. */
export function checkChoices(choices: readonly { name: string; value: string }[]): void {
  checkText(choices);
  refuseIf(choices.length > 25, 'more than 25 choices');
  for (const { name, value } of choices)
    refuseIf(
      [name, value].some((words) => words.length < 1 || words.length > 100),
      'a choice not of 1 to 100 characters',
    );
}

export interface CommandBody {
  name: string;
  type?: number;
  description?: string;
  options?: { name: string; description: string; required?: boolean }[];
}

/** @throws Refusal for command definitions that Discord would not register. */
export function checkCommands(commands: readonly CommandBody[]): void {
  refuseIf(!areUnique(commands.map(({ name, type = 1 }) => `${type} ${name}`)), 'two commands of one name');
  for (const { name, type = 1, description = '', options = [] } of commands) {
    refuseIf(name.length < 1 || name.length > 32, 'a command name not of 1 to 32 characters');
    if (type !== 1) continue;
    refuseIf(
      ![name, ...options.map((option) => option.name)].every((word) => /^[-_\p{Ll}\p{N}]{1,32}$/u.test(word)),
      'a wrong name',
    );
    const descriptions = [description, ...options.map((option) => option.description)];
    refuseIf(
      descriptions.some((words) => words.length < 1 || words.length > 100),
      'a description not of 1 to 100 characters',
    );
    refuseIf(options.length > 25 || !areUnique(options.map((option) => option.name)), 'wrong options');
    const firstOptional = options.findIndex(({ required }) => !required);
    refuseIf(
      firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required),
      'a required option behind an optional one',
    );
  }
}

export function refuseIf(wrong: boolean, reason: string, code = 50035): void {
  if (wrong) throw new Refusal(400, code, reason);
}

function areUnique(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
