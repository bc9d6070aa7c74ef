# One image for the server and the indexer; Meilisearch runs in a container of its own.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# The embedded Meilisearch (130 MB) is for machines without containers.
RUN npm run --silent build \
  && npm prune --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/@gaubee

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
# Named volumes take over the owner of the folder they are mounted on, so these must be the user's before that.
RUN mkdir -p /data /keys/search /keys/index && chown -R node:node /data /keys
# Owned by root: the running program cannot change itself.
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/core ./core
COPY --from=build /app/indexer ./indexer
COPY --from=build /app/server ./server
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "server/main.ts"]
