/** Starts nodes of OpenSearch, the real server, from jars that Maven fetches once. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const FOLDER = resolve('test/opensearch/server');
const MIN_JAVA = 21;
/** From this release on, Java can save what it has loaded and linked, so that the next start is three times as fast. */
const CACHING_JAVA = 25;
const HEAP = '400m';
const run = promisify(execFile);

interface Jdk {
  readonly home: string;
  readonly release: number;
}

/** The newest one that OpenSearch can run on. */
function findJdk(): Jdk | undefined {
  const root = '/usr/lib/jvm';
  const installed = existsSync(root) ? readdirSync(root).map((name) => join(root, name)) : [];
  const found = [process.env.JAVA_HOME ?? '', ...installed].flatMap((home) => {
    if (home === '' || !existsSync(join(home, 'bin/javac')) || !existsSync(join(home, 'release'))) return [];
    const [, release] = /^JAVA_VERSION="(\d+)/mu.exec(readFileSync(join(home, 'release'), 'utf8')) ?? [];
    return Number(release) >= MIN_JAVA ? [{ home, release: Number(release) }] : [];
  });
  return found.sort((a, b) => b.release - a.release)[0];
}

const jdk = findJdk();
const hasMaven = (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, 'mvn')));

/** Why no node can be started here; undefined if one can. @throws Error in CI, where nothing is skipped */
export function whatIsMissing(): string | undefined {
  const missing = [...(jdk ? [] : [`a JDK of ${MIN_JAVA} or newer`]), ...(hasMaven ? [] : ['Maven'])];
  if (missing.length === 0) return undefined;
  const message = `the tests of OpenSearch need ${missing.join(' and ')}`;
  if (process.env.CI) throw new Error(message);
  return `${message}, so they are left out`;
}

/** The folder of the JDK that nodes run on. */
export function javaHome(): string {
  return jdk?.home ?? '';
}

/**
 * The folder with the jars, created if it is missing: under another name first, so that it is either complete or
 * absent.
 */
async function prepare({ home, release }: Jdk): Promise<string> {
  const sources = ['pom.xml', 'SearchNode.java'].map((name) => readFileSync(join(FOLDER, name)));
  const digest = createHash('sha256').update(Buffer.concat(sources)).update(home).digest('hex').slice(0, 16);
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'verbatim-opensearch');
  const made = join(cache, digest);
  if (existsSync(made)) return made;
  await mkdir(cache, { recursive: true });
  const beside = await mkdtemp(join(cache, 'new-'));
  const pom = join(FOLDER, 'pom.xml');
  await run('mvn', [
    '-q',
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${beside}/jars`,
  ]);
  const java = ['-cp', `${beside}/jars/*`, '-d', `${beside}/classes`, join(FOLDER, 'SearchNode.java')];
  await run(join(home, 'bin/javac'), java);
  const jar = ['--create', '--file', `${beside}/jars/search-node.jar`, '-C', `${beside}/classes`, '.'];
  await run(join(home, 'bin/jar'), jar);
  // Another process may have been faster.
  await rename(beside, made).catch(() => rm(beside, { recursive: true, force: true }));
  if (release >= CACHING_JAVA) await rehearse(made);
  return made;
}

/** Starts a node and stops it, so that Java saves what it has loaded. */
async function rehearse(made: string): Promise<void> {
  const written = join(made, `classes-${process.pid}`);
  const node = await SearchNode.launch(made, [`-XX:AOTCacheOutput=${written}`], {});
  await node.stop();
  await rename(written, join(made, 'classes.aot'));
}

export class SearchNode {
  readonly url: string;
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #exited: Promise<unknown>;

  private constructor(url: string, process: ChildProcess, folder: string, exited: Promise<unknown>) {
    this.url = url;
    this.#process = process;
    this.#folder = folder;
    this.#exited = exited;
  }

  /**
   * A node on free ports with an empty folder, ready for requests.
   * @throws Error with its output if it does not start
   */
  static async start(settings: Readonly<Record<string, string>> = {}): Promise<SearchNode> {
    if (jdk === undefined) throw new Error(whatIsMissing());
    const made = await prepare(jdk);
    const classes = join(made, 'classes.aot');
    return SearchNode.launch(made, existsSync(classes) ? [`-XX:AOTCache=${classes}`] : [], settings);
  }

  static async launch(
    made: string,
    options: readonly string[],
    settings: Readonly<Record<string, string>>,
  ): Promise<SearchNode> {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-node-'));
    const given = {
      'http.port': '0',
      'transport.port': '0',
      'cluster.routing.allocation.disk.threshold_enabled': 'false',
      ...(settings['discovery.seed_hosts'] ? {} : { 'discovery.type': 'single-node' }),
      ...settings,
    };
    const java = spawn(
      join(javaHome(), 'bin/java'),
      [
        ...[`-Xms${HEAP}`, `-Xmx${HEAP}`, '-XX:+UseSerialGC', '-Xlog:disable', '-Xlog:all=error:stderr'],
        ...['--enable-native-access=ALL-UNNAMED', `-Dlog4j.configurationFile=${FOLDER}/log4j2.properties`],
        '-Djava.util.logging.manager=org.apache.logging.log4j.jul.LogManager',
        ...[...options, '-cp', `${made}/jars/*`, 'SearchNode', folder],
        ...Object.entries(given).map(([name, value]) => `${name}=${value}`),
      ],
      { stdio: ['pipe', 'pipe', 'pipe'] },
    );
    const errors: string[] = [];
    java.stderr.on('data', (data) => errors.push(String(data)));
    const exited = new Promise((done) => java.once('exit', done));
    const ready = new Promise<string>((done) => createInterface({ input: java.stdout }).once('line', done));
    const url = await Promise.race([ready, exited.then(() => undefined)]);
    if (url === undefined) throw new Error(`OpenSearch does not start: ${errors.join('')}`);
    return new SearchNode(url, java, folder, exited);
  }

  /** `SIGKILL` acts as if the machine were gone; `SIGSTOP` and `SIGCONT` make it hang and continue. */
  signal(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  async stop(): Promise<void> {
    this.#process.kill('SIGCONT');
    this.#process.stdin?.end();
    await this.#exited;
    await rm(this.#folder, { recursive: true, force: true });
  }
}
