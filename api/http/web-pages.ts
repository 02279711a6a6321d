import { existsSync } from 'node:fs';
import path from 'node:path';

import express, { type Express } from 'express';

/** Serves the built page: files under /assets for good (their names change with their content), the page itself fresh. */
export function serveWebPages(app: Express, webFolder: string): void {
  const page = path.join(webFolder, 'index.html');
  app.use(
    '/assets',
    express.static(path.join(webFolder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  app.use(express.static(webFolder, { index: false }));
  app.get('/{*any}', (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    if (existsSync(page)) response.sendFile(page);
    else response.status(503).type('text').send('The pages have not been built yet. Run: npm run build\n');
  });
}
