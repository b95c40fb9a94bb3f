/**
 * What Discord refuses: first by its OpenAPI description, then by its pages, which are under `developers/` of
 * discord/discord-api-docs.
 */
import { checkSchema, Refusal } from './schema.ts';

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

const [ROW, BUTTON, SECTION, TEXT, SEPARATOR, CONTAINER] = [1, 2, 9, 10, 14, 17];
const V2_ONLY = [SECTION, TEXT, SEPARATOR, CONTAINER];

/** The component and everything in it, as Discord counts. */
export function flatten(component: Component): Component[] {
  const { components = [], accessory } = component;
  return [component, ...[...components, ...(accessory ? [accessory] : [])].flatMap(flatten)];
}

/** @throws Refusal for the first thing that Discord would not accept in a message of a bot */
export function checkMessage(body: MessageBody): void {
  checkText(body);
  checkSchema('MessageCreateRequest', body);
  const components = (body.components ?? []).flatMap(flatten);
  const v2 = ((body.flags ?? 0) & FLAG_COMPONENTS_V2) !== 0;
  if (v2) checkV2(body, components);
  else checkLegacy(body, components);
  for (const component of components) checkComponent(component);
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

function checkComponent({ type, components = [], content, custom_id, label, options = [] }: Component): void {
  if (type === TEXT) refuseIf(!content?.trim(), 'an empty text display');
  if (type === BUTTON) refuseIf(!label || custom_id === undefined, 'a button without label or custom_id');
  if (type === ROW)
    refuseIf(
      components.length > 1 && components.some((inner) => inner.type !== BUTTON),
      'a menu with something beside it',
    );
  refuseIf(!areUnique(options.map(({ value }) => value)), 'two options of one value');
}

/** @throws Refusal for choices that Discord would not show. */
export function checkChoices(choices: readonly { name: string; value: string }[]): void {
  checkText(choices);
  refuseIf(
    choices.some(({ value }) => value.length < 1 || value.length > 100),
    'a choice not of 1 to 100 characters',
  );
}

export interface CommandBody {
  name: string;
  type?: number;
  description?: string;
  options?: { name: string; required?: boolean }[];
}

/** @throws Refusal for command definitions that Discord would not register. */
export function checkCommands(commands: readonly CommandBody[]): void {
  refuseIf(!areUnique(commands.map(({ name, type = 1 }) => `${type} ${name}`)), 'two commands of one name');
  for (const command of commands) {
    checkSchema('ApplicationCommandUpdateRequest', command);
    const { name, type = 1, description = '', options = [] } = command;
    if (type !== 1) continue;
    const names = options.map((option) => option.name);
    refuseIf(![name, ...names].every((word) => /^[-_\p{Ll}\p{N}]+$/u.test(word)), 'a wrong name');
    refuseIf(description === '', 'a command without description');
    refuseIf(!areUnique(names), 'two options of one name');
    const required = options.map((option) => Boolean(option.required));
    refuseIf(
      required.lastIndexOf(true) > required.indexOf(false) && required.includes(false),
      'a required option behind an optional one',
    );
  }
}

function refuseIf(wrong: boolean, reason: string, code = 50035): void {
  if (wrong) throw new Refusal(400, code, reason);
}

function areUnique(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
