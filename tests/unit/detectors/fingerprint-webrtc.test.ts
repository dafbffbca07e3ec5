import { describe, expect, it } from 'vitest';
import { webrtcWatch } from '../../../src/core/watches/webrtc.ts';
import { Played } from './call.ts';
import { describeFingerprint } from './fingerprints.ts';

const of = (name: string) => `RTCPeerConnection.prototype.${name}`;
const play = (names: readonly string[]) => {
  const played = new Played(webrtcWatch);
  for (const name of names) played.call(of(name), { script: 'px.ads.example' });
  return played;
};

describe('a connection to nobody', () => {
  it.each([
    [['createDataChannel', 'createOffer', 'setLocalDescription']],
    [['createDataChannel', 'setLocalDescription']],
  ])('is told for %j, once', (names) => {
    expect(play(names).settle().settle().told).toEqual([
      { technique: 'webrtc', host: 'px.ads.example' },
    ]);
  });

  it.each([
    ['a game that connects', ['createDataChannel', 'createOffer', 'setRemoteDescription']],
    ['a call', ['addTrack', 'createDataChannel', 'createOffer']],
    ['an older call', ['addStream', 'createDataChannel', 'createOffer']],
    ['an answer', ['setRemoteDescription', 'setLocalDescription', 'createDataChannel']],
    ['an offer without a channel', ['createOffer', 'setLocalDescription']],
    ['a channel without an offer', ['createDataChannel']],
  ])('is not %s', (_, names) => {
    expect(play(names).settle().told).toEqual([]);
  });

  it('is not two halves of two connections', () => {
    const played = new Played(webrtcWatch).call(of('createDataChannel'), {}, 'a');
    expect(played.call(of('createOffer'), {}, 'b').settle().told).toEqual([]);
  });
});

describeFingerprint('fingerprint-webrtc', 'webrtc');
