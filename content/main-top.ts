import { joinChannel } from './main/channel.ts';
import { serveConsent } from './main/consent.ts';

// The part that only the page itself needs, and none of its frames. It runs before the one for all
// frames, whose channel it joins: nothing here may throw or be seen by the page.
try {
  joinChannel(serveConsent);
} catch {
  // A page that we cannot speak to must still work as if we were not there.
}
