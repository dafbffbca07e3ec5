import { openChannel } from './main/channel.ts';
import { failed, tellFailures } from './main/failures.ts';
import { apply, press } from './main/natives.ts';
import { watchGpc } from './main/gpc.ts';
import { tellContents } from './main/contents.ts';
import { watchPage } from './main/watch.ts';

// In the page's own world, before its first script: nothing here may throw or be seen by the page.
try {
  const channel = openChannel();
  tellFailures(channel);
  if (window === window.top) watchGpc(channel);
  // A `javascript:` link does nothing when it is pressed from outside the page's own world.
  channel.onPress((element) => void apply(press, element, []));
  tellContents(channel);
  watchPage(channel);
} catch (error) {
  // A page that we cannot watch must still work as if we were not there.
  failed(error);
}
