import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

import { isInContainer } from './container.ts';
import type { RulePack } from './domain/duties/rule-pack.ts';
import { faultInWords, readRulePack } from './exchange/index.ts';
import { defaultMaxPeople, defaultSteps, type UnitLimits } from './domain/family-unit.ts';

/** Everything that can be set from outside, checked once at start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute. Holds the embedded store, the access log, sealed envelopes and the note of who holds them. */
  readonly dataFolder: string;
  readonly cypherFolder: string;
  readonly webFolder: string;
  readonly store: StoreConfig;
  /** The public half of a sealing key (PEM). Null: sealed blocks are left out of an import, which says so. */
  readonly sealedPublicKey: string | null;
  readonly logLevel: (typeof logLevels)[number];
  readonly family: UnitLimits;
  /** The authority's rule pack; null: that of England. */
  readonly rules: RulePack | null;
  readonly isProduction: boolean;
}

export type StoreConfig =
  | { readonly engine: 'embedded' }
  | {
      readonly engine: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    };

export type ConfigResult =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly faults: readonly string[] };

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
const neo4jSchemes = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/;
const loopback = /^(127(\.\d{1,3}){3}|::1|localhost)$/;
const everyInterface = ['0.0.0.0', '::'];

const settings = z.object({
  PORT: wholeNumber('PORT', 0, 65_535, 4173),
  HOST: z.string().trim().default('127.0.0.1'),
  TRUSTED_PROXY_ONLY: z
    .literal('container', {
      error: 'TRUSTED_PROXY_ONLY may only be "container", set by docker-compose.yml: leave it out elsewhere.',
    })
    .optional(),
  DATA_FOLDER: z.string().trim().default('.data'),
  NEO4J_URI: z
    .string()
    .trim()
    .regex(neo4jSchemes, {
      error: 'NEO4J_URI must begin with bolt:// or neo4j://, such as bolt://127.0.0.1:7687.',
    })
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().trim().default('neo4j'),
  SEALED_PUBLIC_KEY: z.string().trim().optional(),
  LOG_LEVEL: z
    .enum(logLevels, { error: `LOG_LEVEL must be one of ${logLevels.join(', ')}.` })
    .default('info'),
  FAMILY_STEPS: wholeNumber('FAMILY_STEPS', 1, 12, defaultSteps),
  FAMILY_MAX_PEOPLE: wholeNumber('FAMILY_MAX_PEOPLE', 1, 5_000, defaultMaxPeople),
  RULE_PACK: z.string().trim().optional(),
  NODE_ENV: z.string().optional(),
});
type Settings = z.infer<typeof settings>;

/**
 * Reads the environment. Every fault is reported at once, one sentence each. An empty value counts as not set.
 * @param root the project's folder: relative paths start there.
 * @param inContainer does this run inside a container?
 */
export function readConfig(
  env: NodeJS.ProcessEnv,
  root: string,
  inContainer: () => boolean = isInContainer,
): ConfigResult {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
  const read = settings.safeParse(given);
  const faults = read.success ? [] : read.error.issues.map(({ message }) => message);
  faults.push(...faultsBetween(given, inContainer));
  const key = readPublicKey(given.SEALED_PUBLIC_KEY, root);
  if (key.fault !== null) faults.push(key.fault);
  const rules = readRules(given.RULE_PACK, root);
  faults.push(...rules.faults);
  if (!read.success || faults.length > 0) return { ok: false, faults };
  return { ok: true, config: configOf(read.data, root, key.pem, rules.pack) };
}

/** What one setting alone cannot tell. */
function faultsBetween(given: Record<string, string | undefined>, inContainer: () => boolean): string[] {
  const faults: string[] = [];
  const host = given.HOST?.trim() ?? '127.0.0.1';
  // Inside a container the only way in is the port that docker-compose.yml publishes, on the machine's loopback.
  const saysContainer = given.TRUSTED_PROXY_ONLY === 'container' && everyInterface.includes(host);
  if (saysContainer && !inContainer()) {
    faults.push(
      'TRUSTED_PROXY_ONLY says that this runs in a container, but none is to be seen here: every machine of the network could reach it. Leave TRUSTED_PROXY_ONLY and HOST out.',
    );
  }
  if (!loopback.test(host) && !saysContainer) {
    faults.push(
      `HOST is ${host}, but this version has no real sign-in, so it only listens on this machine: use 127.0.0.1.`,
    );
  }
  if (given.NEO4J_URI !== undefined && given.NEO4J_PASSWORD === undefined) {
    faults.push('NEO4J_PASSWORD is missing: it is needed because NEO4J_URI is set.');
  }
  return faults;
}

function readPublicKey(
  given: string | undefined,
  root: string,
): { readonly pem: string | null; readonly fault: string | null } {
  if (given === undefined) return { pem: null, fault: null };
  const text = given.includes('-----BEGIN')
    ? given.replaceAll('\\n', '\n')
    : readIfThere(path.resolve(root, given));
  if (text?.includes('-----BEGIN PUBLIC KEY-----') === true) return { pem: text, fault: null };
  const fault =
    text?.includes('PRIVATE KEY') === true
      ? 'SEALED_PUBLIC_KEY is a private key: keep that half away from this application and give the public half.'
      : 'SEALED_PUBLIC_KEY must be a public key in PEM form, or the path of a file that holds one.';
  return { pem: null, fault };
}

function readRules(
  given: string | undefined,
  root: string,
): { readonly pack: RulePack | null; readonly faults: readonly string[] } {
  if (given === undefined) return { pack: null, faults: [] };
  const text = readIfThere(path.resolve(root, given));
  if (text === null) return { pack: null, faults: [`RULE_PACK is ${given}, and there is no such file.`] };
  const read = readRulePack(text, { fileName: path.basename(given) });
  if (read.ok) return { pack: read.pack, faults: [] };
  const more =
    read.faults.length > 1 ? ` There are ${read.faults.length - 1} more: npm run rules tells them.` : '';
  return {
    pack: null,
    faults: read.faults.slice(0, 1).map((fault) => `RULE_PACK cannot be used. ${faultInWords(fault)}${more}`),
  };
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function configOf(
  read: Settings,
  root: string,
  sealedPublicKey: string | null,
  rules: RulePack | null,
): Config {
  return {
    port: read.PORT,
    host: read.HOST,
    dataFolder: path.resolve(root, read.DATA_FOLDER),
    cypherFolder: path.join(root, 'cypher'),
    webFolder: path.join(root, 'dist'),
    store:
      read.NEO4J_URI === undefined
        ? { engine: 'embedded' }
        : {
            engine: 'neo4j',
            uri: read.NEO4J_URI,
            user: read.NEO4J_USER,
            password: read.NEO4J_PASSWORD ?? '',
            database: read.NEO4J_DATABASE,
          },
    sealedPublicKey,
    logLevel: read.LOG_LEVEL,
    family: { maxSteps: read.FAMILY_STEPS, maxPeople: read.FAMILY_MAX_PEOPLE },
    rules,
    isProduction: read.NODE_ENV === 'production',
  };
}

function wholeNumber(name: string, least: number, most: number, otherwise: number) {
  const error = `${name} must be a whole number from ${least} to ${most}.`;
  return z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, { error })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error })
    .default(otherwise);
}
