# The Whole Family Explorer with its pages built. Run by docker-compose.yml beside Neo4j.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=node:node /app/package.json /app/tsconfig.json ./
COPY --from=build --chown=node:node /app/node_modules node_modules
COPY --from=build --chown=node:node /app/dist dist
COPY --from=build --chown=node:node /app/api api
COPY --from=build --chown=node:node /app/cypher cypher
COPY --from=build --chown=node:node /app/seed seed
COPY --from=build --chown=node:node /app/web/drawing web/drawing
RUN mkdir .data && chown node:node .data
USER node
EXPOSE 4173
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4173/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# tsx as a module of node itself, so that SIGTERM reaches the server and it stops in order.
CMD ["node", "--import", "tsx", "api/main.ts"]
