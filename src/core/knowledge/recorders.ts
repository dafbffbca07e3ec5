/** How a product that records pages sends its recordings, wherever they are sent. */
export interface Recorder {
  product: string;
  /** Matched against host, path and query of the request. */
  address?: RegExp;
  /** Matched against the request's contents, decoded. */
  body?: RegExp;
}

/**
 * By protocol, not by host: products are installed on their customers' own servers too. A row needs
 * both of its patterns where it has two. Each says where its protocol can be read.
 */
export const RECORDERS: readonly Recorder[] = [
  // npm rrweb, packages/types/src/index.ts: EventType 2 is the whole page, 3 a change with its source.
  { product: 'rrweb', body: /"type":2,"data":\{"node":\{"type":\d,/ },
  { product: 'rrweb', body: /"type":3,"data":\{"source":\d{1,2}[,}]/ },
  {
    product: 'rrweb',
    body: /"data":\{"source":\d{1,2},[^]{0,4000}?"type":3,"timestamp":1\d{12}|"data":\{"node":\{"type":0,"childNodes":\[/,
  },
  // npm posthog-js, lib/src/extensions/replay: event and properties of a recording.
  { product: 'PostHog', body: /"\$snapshot_data"|"event":"\$snapshot"/ },
  // npm @sentry/browser (sentry-internal/replay): item types of an envelope.
  { product: 'Sentry', body: /"type":"replay_(?:recording|event|recording_not_chunked)"/ },
  // npm @datadog/browser-core, domain/configuration/endpointBuilder: also behind a proxy (ddforward).
  { product: 'Datadog', address: /\/api\/v2\/replay(?:[?/]|$)|ddforward=[^&]*replay/ },
  // npm @datadog/browser-rum, rumSessionManager and configuration: the session was chosen for replay, and
  // the recorder starts by itself. Told with the page's events, before the first recording is sent.
  {
    product: 'Datadog',
    address: /\/api\/v2\/rum(?:[?/]|$)|ddforward=[^&]*rum/,
    body: /"sampled_for_replay":true(?=[^]*"start_session_replay_recording_manually":false)|"start_session_replay_recording_manually":false(?=[^]*"sampled_for_replay":true)/,
  },
  // npm @openreplay/tracker, main/app and webworker/QueueSender: batches, and the start of a session.
  { product: 'OpenReplay', address: /\/v1\/web\/(?:i|start|images)(?:[?/]|$)/ },
  // npm mixpanel-browser, src/recorder/session-recording.js: parameters of a batch.
  { product: 'Mixpanel', address: /\/record\/?\?(?=.*replay_id=)(?=.*seq=)/ },
  // npm @amplitude/session-replay-browser, src/constants.ts.
  { product: 'Amplitude', address: /\/sessions\/v2\/track(?:[?/]|$)/ },
  // npm @newrelic/browser-agent, src/features/session_replay: "blobs" of that type.
  { product: 'New Relic', address: /\/blobs\?(?=.*\btype=SessionReplay)/ },
  // npm clarity-js, src/data/upload.ts and envelope.ts: version, sequence, start, duration, project.
  {
    product: 'Microsoft Clarity',
    address: /\/collect(?:[?/]|$)/,
    body: /"e":\["\d+\.\d+\.\d+[^"]*",\d+,\d+,\d+,"/,
  },
  // Requests of FullStory's recorder, as published network logs show them: also on customers' hosts.
  { product: 'FullStory', address: /\/rec\/bundle(?:\/v\d+)?(?:\?|$)/ },
  // Published tag of Smartlook: the writer's address with record, session and visitor.
  { product: 'Smartlook', address: /\/rec\/v\d+\/write(?:\?|$)/ },
  // Requests of Yandex Metrica's Webvisor, as recorded load tests hold them.
  { product: 'Yandex Webvisor', address: /\/webvisor\/\d+\?(?=.*\bwv-)/ },
  // Requests of Contentsquare's tag, as recorded browser tests hold them.
  { product: 'Contentsquare', address: /\/v2\/recording\?(?=.*\brt=\d)(?=.*\bpid=\d)/ },
  // Requests of Quantum Metric's tag, as published network logs show them.
  { product: 'Quantum Metric', address: /\/horizon\/[\w-]+\?(?=.*\bT=B\b)(?=.*\bu=)/ },
  // Configuration of Glassbox's detector on its customers' pages: reportURI.
  { product: 'Glassbox', address: /\/glassbox\/reporting\/(?:[^?]*\/)?cls_report/ },
  // npm logrocket: organisation and application, recording, tab and session of a batch.
  { product: 'LogRocket', address: /\/i\?a=[^&]+(?:%2F|\/)[^&]+&r=/i },
  // npm highlight.run, GraphQL operations that carry a session; LaunchDarkly's recorder is the same.
  {
    product: 'Highlight',
    body: /(?:mutation|"operationName":\s*")\s*Push(?:Session)?(?:Payload|Events)/i,
  },
  // npm @grafana/faro-instrumentation-replay: name of the event.
  { product: 'Grafana Faro', body: /faro\.session_recording\.event/ },
  // npm @statsig/session-replay: name of the event.
  { product: 'Statsig', body: /statsig::session_replay/ },
  // Matomo's HeatmapSessionRecording plug-in, tracker.js: visit and events of a recording.
  { product: 'Matomo', address: /\bhsr_vid=/ },
  // Hotjar's tag: the socket and the contents of recordings, as published network logs show them.
  {
    product: 'Hotjar',
    address: /^(?:wss?:\/\/)?[\w.-]*hotjar\.(?:com|io)\/.*(?:client\/ws|recordings|content)/,
  },
  // Documentation of Pendo, "allow list": the address of replay data.
  { product: 'Pendo', address: /\/data\/rec\/[\w-]+/ },
];
