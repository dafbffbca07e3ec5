import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { directory } from './directory.mjs';
import { findAnswer, render, renderUnwritten } from './replies.mjs';
import { sites as all } from './index.mjs';
import { swallow } from './websocket.mjs';

/** @import { Routes, Visit } from './types.mjs' */

/**
 * @typedef {object} LoggedRequest
 * @property {number} at
 * @property {'http' | 'https'} scheme
 * @property {string} method
 * @property {string} host
 * @property {string} path
 * @property {boolean} cookie Whether the browser sent any cookie.
 * @property {string | null} gpc The `Sec-GPC` header.
 * @property {string | null} referer
 * @property {string | null} destination The `Sec-Fetch-Dest` header.
 * @property {number} bodyLength
 */

const TLS_RECORD = 0x16;

/** @param {string | undefined} header */
function parseCookies(header) {
  /** @type {Record<string, string>} */
  const cookies = {};
  for (const part of header?.split(/;\s*/) ?? []) {
    const equals = part.indexOf('=');
    if (equals > 0) cookies[part.slice(0, equals)] = part.slice(equals + 1);
  }
  return cookies;
}

/**
 * Starts the demo web: one port on 127.0.0.1 that answers HTTP and HTTPS for every host of the
 * sites, including the tracking companies' own host names.
 *
 * @param {{ only?: string[], extra?: import('./types.mjs').Site[], everyHost?: boolean }} [options]
 *   `only` names site ids, all sites otherwise; `extra` adds sites of a test's own; with `everyHost`
 *   hosts that nobody wrote lead here too.
 */
export async function startSites({ only, extra = [], everyHost = false } = {}) {
  const sites = [...(only ? all.filter((site) => only.includes(site.id)) : all), ...extra];
  /** @type {Routes} */
  const routes = {};
  for (const source of [directory(sites), ...sites.map((site) => site.routes)]) {
    for (const [host, paths] of Object.entries(source)) {
      routes[host] = { ...routes[host], ...paths };
    }
  }
  const hosts = Object.keys(routes).sort();
  /** @type {LoggedRequest[]} */
  const log = [];

  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   */
  async function handle(request, response) {
    const secure = 'encrypted' in request.socket;
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const { method = 'GET', headers } = request;
    let bodyLength = 0;
    for await (const chunk of request) bodyLength += chunk.length;
    const origin = headers.origin;
    const shared = {
      'cache-control': 'no-store',
      // Tracking scripts call from any page, with credentials, so the answer must name the caller.
      'access-control-allow-origin': origin ?? '*',
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      ...(origin ? { 'access-control-allow-credentials': 'true', vary: 'origin' } : {}),
    };
    if (method === 'OPTIONS') {
      response.writeHead(204, shared).end();
      return;
    }
    /** @type {Visit} */
    const visit = {
      method,
      host,
      headers,
      url: new URL(request.url ?? '/', `${secure ? 'https' : 'http'}://${host}`),
      cookies: parseCookies(headers.cookie),
    };
    log.push({
      at: Date.now(),
      scheme: secure ? 'https' : 'http',
      method,
      host,
      path: visit.url.pathname + visit.url.search,
      cookie: Boolean(headers.cookie),
      gpc: headers['sec-gpc']?.toString() ?? null,
      referer: headers.referer ?? null,
      destination: headers['sec-fetch-dest']?.toString() ?? null,
      bodyLength,
    });
    const found = findAnswer(routes, visit);
    const reply = found ? render(found.answer, visit, found.rest) : renderUnwritten(visit);
    response.writeHead(reply.status, { ...shared, ...reply.headers });
    response.end(method === 'HEAD' ? undefined : reply.body);
  }

  /** @type {http.RequestListener} */
  const listener = (request, response) => {
    handle(request, response).catch((error) => {
      console.error(`demo web: ${request.headers.host}${request.url}:`, error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  const plain = http.createServer(listener);
  const secure = https.createServer(
    {
      key: readFileSync(new URL('./tls/test-only.key', import.meta.url)),
      cert: readFileSync(new URL('./tls/test-only.crt', import.meta.url)),
    },
    listener,
  );
  for (const server of [plain, secure]) {
    server.on('upgrade', (request, socket) => {
      const { host = '', cookie } = request.headers;
      log.push({
        at: Date.now(),
        scheme: server === secure ? 'https' : 'http',
        method: 'WEBSOCKET',
        host,
        path: request.url ?? '/',
        cookie: Boolean(cookie),
        gpc: null,
        referer: null,
        destination: 'websocket',
        bodyLength: 0,
      });
      swallow(request, socket);
    });
  }
  /** @type {Set<net.Socket>} */
  const sockets = new Set();
  // A browser's resolver rule replaces the port together with the address, so both schemes arrive
  // at this one; the first byte tells them apart.
  const door = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_RECORD ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise((resolve, reject) => {
    door.once('error', reject);
    door.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const { port } = /** @type {net.AddressInfo} */ (door.address());

  return {
    port,
    hosts,
    sites,
    log,
    /** Chromium's `--host-resolver-rules`: our hosts here, everything else nowhere. */
    resolverRules: [
      ...(everyHost ? [] : hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`)),
      everyHost ? `MAP * 127.0.0.1:${port}` : 'MAP * ~NOTFOUND',
      'EXCLUDE 127.0.0.1',
    ].join(', '),
    /**
     * Requests to a host, or to a registrable domain's hosts.
     *
     * @param {string} host
     */
    requestsTo: (host) => log.filter((r) => r.host === host || r.host.endsWith(`.${host}`)),
    /**
     * Resolves once no request has arrived for `quiet` milliseconds.
     *
     * @param {{ quiet?: number, timeout?: number }} [options]
     */
    async untilQuiet({ quiet = 400, timeout = 10_000 } = {}) {
      const start = Date.now();
      const last = () => Math.max(start, log.at(-1)?.at ?? 0);
      while (Date.now() - last() < quiet && Date.now() - start < timeout) await delay(40);
    },
    /** Stops listening and drops what is still open. */
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => door.close(() => resolve(undefined)));
    },
  };
}
