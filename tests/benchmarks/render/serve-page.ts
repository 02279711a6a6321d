import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

import react from '@vitejs/plugin-react';
import { build } from 'vite';

import { familyChips } from '../../../web/drawing/family-chips.ts';
import type { Scene } from '../../../web/drawing/scene.ts';
import { genogramView } from '../../../web/drawing/views/genogram.ts';
import { generatedFamilyAt } from '../../builders/generated-family.ts';

/** Which of the generated families is drawn: the same people each time. */
const seed = 7;
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export interface RenderPage {
  readonly address: string;
  readonly sceneOf: (people: number) => Scene | null;
  readonly stop: () => Promise<void>;
}

/** A generated family with real names, homes and seen signs, arranged as the product arranges it. */
export function generatedScene(people: number): Scene {
  const family = generatedFamilyAt(people, seed);
  return genogramView(family, { chips: familyChips(family), focusId: family.people[0]?.id ?? null });
}

/** Builds the page of the benchmark and serves it on loopback with the families of these sizes. */
export async function serveRenderPage(sizes: readonly number[]): Promise<RenderPage> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'explorer-render-'));
  const root = path.join(process.cwd(), 'tests/benchmarks/render/page');
  await build({
    root,
    configFile: false,
    plugins: [react()],
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 2_000 },
  });
  const scenes = new Map(sizes.map((people) => [people, generatedScene(people)]));
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').split('?')[0] ?? '/';
    contentOf(folder, name, scenes).then(
      (content) => {
        response.setHeader('content-type', types[path.extname(name)] ?? 'text/html');
        response.end(content);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    sceneOf: (people) => scenes.get(people) ?? null,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function contentOf(
  folder: string,
  name: string,
  scenes: ReadonlyMap<number, Scene>,
): Promise<string | Buffer> {
  const people = /^\/scene-(\d+)\.json$/.exec(name)?.[1];
  if (people !== undefined) return JSON.stringify(scenes.get(Number(people)) ?? null);
  const file = path.join(folder, name === '/' ? 'index.html' : name);
  if (!file.startsWith(folder)) throw new Error('Outside the page');
  return readFile(file);
}
