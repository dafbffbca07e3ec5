import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { RECORDERS } from '../../../src/core/knowledge/recorders.ts';
import { readingsOf } from '../../../src/core/leaks/readings.ts';
import { CopyTrail, isRecording, protocolOf } from '../../../src/core/recording/evidence.ts';

const CANARIES = {
  marks: Array.from({ length: 20 }, (_, at) => `card-mark-${at}`),
  words: Array.from({ length: 20 }, (_, at) => `Sentence number ${at} of the page`),
};
const snapshot = JSON.stringify([
  {
    type: 4,
    data: { href: 'https://shop.example/', width: 1, height: 1 },
    timestamp: 1760000000000,
  },
  { type: 2, data: { node: { type: 0, childNodes: [], id: 1 } }, timestamp: 1760000000001 },
]);

describe('the protocol of a recorder', () => {
  it.each<[string, string, string | Uint8Array]>([
    ['rrweb', 'in.example/r', snapshot],
    ['rrweb', 'in.example/r', new Uint8Array(gzipSync(snapshot))],
    ['rrweb', 'in.example/r', JSON.stringify([{ type: 3, data: { source: 2, type: 1 } }])],
    ['PostHog', 'ph.shop.example/s/?compression=gzip-js', '{"event":"$snapshot","properties":{}}'],
    ['Sentry', 'o1.in.example/api/7/envelope/', '{"event_id":"1"}\n{"type":"replay_event"}\n{}'],
    ['Datadog', 'intake.example/api/v2/replay?ddsource=browser', ''],
    ['OpenReplay', 'or.shop.example/ingest/v1/web/i?batch=1', new Uint8Array([1, 2, 3])],
    ['Mixpanel', 'api.example/record/?distinct_id=1&seq=0&replay_id=7', ''],
    ['Amplitude', 'api.example/sessions/v2/track?device_id=1', ''],
    ['New Relic', 'bam.example/browser/blobs?browser_monitoring_key=1&type=SessionReplay', ''],
    ['Microsoft Clarity', 'c.example/collect', '{"e":["0.8.20",1,200,900,"abc"],"a":[],"p":[]}'],
    ['FullStory', 'rs.example/rec/bundle/v2?OrgId=1', ''],
    ['Smartlook', 'w.example/rec/v3/write?rid=1&sid=2&vid=3', ''],
    ['Yandex Webvisor', 'mc.example/webvisor/89667203?wv-part=1&wv-type=0', ''],
    ['Contentsquare', 'k.example/v2/recording?rt=5&pid=10304', ''],
    ['Quantum Metric', 'ingest.example/horizon/shop?T=B&u=https%3A%2F%2Fshop.example', ''],
    ['Glassbox', 'report.example/glassbox/reporting/a0db18ee/cls_report', ''],
    ['LogRocket', 'r.example/i?a=org%2Fapp&r=6-0192&t=1', ''],
    ['Highlight', 'pub.example/', '{"operationName":"PushPayload","query":"mutation PushPayload"}'],
  ])('%s is known at %s', (product, address, body) => {
    expect(protocolOf(address, readingsOf(body))).toBe(product);
  });

  it.each<[string, string]>([
    ['shop.example/api/records?page=2', '{"type":2,"data":{"name":"x"}}'],
    ['shop.example/collect', '{"e":"page_view","a":[1]}'],
    ['o1.in.example/api/7/envelope/', '{"event_id":"1"}\n{"type":"transaction"}\n{}'],
    ['intake.example/api/v2/rum?ddsource=browser', '{"session":{"sampled_for_replay":false}}'],
    ['shop.example/i?a=1&r=2', ''],
    ['shop.example/wp-json/wp/v2/recording?page=1', ''],
    ['shop.example/', '{"type":3,"data":{"source":"newsletter"}}'],
  ])('is not seen at %s', (address, body) => {
    expect(protocolOf(address, readingsOf(body))).toBeNull();
  });

  it('is told by something in every row', () => {
    for (const { address, body } of RECORDERS) expect(address ?? body).toBeInstanceOf(RegExp);
  });
});

describe('a recording of no known make', () => {
  const tree = {
    n: 'html',
    c: [
      { n: 'head', c: [{ n: 'title' }, { n: 'meta' }, { n: 'link' }] },
      { n: 'body', c: [{ n: 'main', c: [{ n: 'h1' }, { n: 'p' }, { n: 'form' }] }] },
    ],
  };
  it.each([
    ['a tree of nodes', JSON.stringify(tree)],
    ['a tree in base64', Buffer.from(JSON.stringify(tree)).toString('base64')],
    [
      'the page’s HTML',
      JSON.stringify({
        html: '<html><head><title>x</title></head><body><main><h1>a</h1><p>b</p><form><input><button></button></form></main></body></html>',
      }),
    ],
    ['its marks', CANARIES.marks.slice(0, 9).join('\u0001')],
    ['the way of the mouse', JSON.stringify(Array.from({ length: 15 }, (_, x) => ({ x, y: 3 })))],
  ])('is known by %s', (_, body) => {
    expect(isRecording(readingsOf(body), CANARIES)).toBe(true);
  });

  it.each([
    [
      'a click and its ancestors',
      JSON.stringify({ chain: 'body.card-mark-1>div.card-mark-2>a.card-mark-3', x: 3, y: 4 }),
    ],
    ['text to be translated', JSON.stringify({ q: CANARIES.words })],
    ['a part of the page', '<div><p>One</p><p>Two</p><a>Three</a><span>x</span><li>y</li></div>'],
    [
      'an error with its stack',
      JSON.stringify({ stack: 'at f (https://shop.example/a.js:1:2)', level: 'error' }),
    ],
    ['keys of prototypes', '{"__proto__":{"name":"html"},"constructor":{"name":"body"}}'],
    ['nothing', ''],
  ])('is not seen in %s', (_, body) => {
    expect(isRecording(readingsOf(body), CANARIES)).toBe(false);
  });

  it('is not seen in a small page’s few marks', () => {
    const few = { marks: ['alpha-x', 'beta-x'], words: ['Welcome here', 'Send it'] };
    expect(isRecording(readingsOf('alpha-x beta-x Welcome here Send it'), few)).toBe(false);
  });
});

describe('a recording in parts, where a script has taken a copy of the page', () => {
  const html =
    '<html><head><title>x</title></head><body><main><h1>a</h1><p>b</p><form><input></form></main></body></html>';
  const copy = JSON.stringify([{ type: 'snapshot', html }]);
  const moves = (from: number) =>
    JSON.stringify(Array.from({ length: 5 }, (_, at) => ({ e: 'm', x: from + at, y: 7 })));
  const told = (...sent: [host: string, body: string][]) => {
    const trail = new CopyTrail();
    return sent.map(([host, body]) => trail.add(host, readingsOf(body), CANARIES)).includes(true);
  };
  const HOST = 'in.eye.example';

  it('is the page and then the way of the mouse, in either order', () => {
    expect(told([HOST, copy], [HOST, moves(1)], [HOST, moves(9)], [HOST, moves(30)])).toBe(true);
    expect(told([HOST, moves(1)], [HOST, moves(9)], [HOST, moves(30)], [HOST, copy])).toBe(true);
  });

  it('is the page again and again', () => {
    expect(told(...Array.from({ length: 4 }, (): [string, string] => [HOST, copy]))).toBe(true);
  });

  it.each<[string, [string, string][]]>([
    ['the page to be translated', [[HOST, copy]]],
    [
      'the page and a few clicks',
      [
        [HOST, copy],
        [HOST, moves(1)],
        [HOST, '{"x":4}'],
      ],
    ],
    [
      'two hosts',
      [[HOST, copy], ...[1, 9, 30].map((x): [string, string] => ['b.example', moves(x)])],
    ],
    ['points of a chart', [1, 9, 30, 60].map((x): [string, string] => [HOST, moves(x)])],
    ['text without the page', Array.from({ length: 9 }, () => [HOST, CANARIES.words.join(' ')])],
    ['nothing', [[HOST, '']]],
  ])('is not %s', (_, sent) => expect(told(...sent)).toBe(false));
});
