# mcred on Node 24: small, not root, writes only below /data.
FROM node:24-alpine AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# npm's own node package is for machines without Node 24; here the image has it.
RUN npm ci --omit=dev --ignore-scripts && rm -rf node_modules/node node_modules/.bin/node node_modules/node-bin-*

FROM node:24-alpine
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 WEB=0 MCRED_STORE=sqlite:/data/mcred.db
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY package.json ./
COPY src ./src
COPY prompts ./prompts
COPY knowledge ./knowledge
RUN mkdir /data && chown node:node /data && ln -s /data /app/data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD wget -q -O /dev/null http://127.0.0.1:3000/healthz || exit 1
CMD ["node", "src/start.js"]
