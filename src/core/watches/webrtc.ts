import type { PageWatch, Told } from './watch.ts';

/**
 * A connection to nobody, made to learn the device's addresses from its own offer: a data channel and an
 * offer, but no other side and nothing to send (Englehardt & Narayanan 2016; a real call names the other
 * side within moments, or carries sound or pictures).
 */
class Connection {
  channel = false;
  offer = false;
  real = false;
  told = false;
}

const OFFER = 'RTCPeerConnection.prototype.createOffer';
const LOCAL = 'RTCPeerConnection.prototype.setLocalDescription';
const CHANNEL = 'RTCPeerConnection.prototype.createDataChannel';

/** The functions by which pages begin a call. */
export const webrtcWatch: PageWatch<Connection> = {
  apis: [
    CHANNEL,
    OFFER,
    LOCAL,
    'RTCPeerConnection.prototype.setRemoteDescription',
    'RTCPeerConnection.prototype.addTrack',
    'RTCPeerConnection.prototype.addStream',
  ],
  memory: () => new Connection(),
  onCall(call, connection) {
    const { api } = call;
    if (api === CHANNEL) connection.channel = true;
    else if (api === OFFER || api === LOCAL) connection.offer = true;
    else connection.real = true;
    if (!connection.channel || !connection.offer || connection.told) return null;
    connection.told = true;
    const host = call.script();
    call.later((): Told => (connection.real ? null : [{ technique: 'webrtc', host }]));
    return null;
  },
};
