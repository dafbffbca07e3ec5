import { joinChannel } from './main/channel.ts';
import { serveConsent } from './main/consent.ts';
import { failed, tellFailures } from './main/failures.ts';

// The part that only the page itself needs, and none of its frames. It runs before the one for all
// frames, whose channel it joins: nothing here may throw or be seen by the page.
try {
  joinChannel((channel) => {
    tellFailures(channel);
    serveConsent(channel);
  });
} catch (error) {
  // A page that we cannot speak to must still work as if we were not there.
  failed(error);
}
