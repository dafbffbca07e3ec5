import { openChannel } from './main/channel.ts';
import { watchGpc } from './main/gpc.ts';
import { tellContents } from './main/contents.ts';
import { watchPage } from './main/watch.ts';

// In the page's own world, before its first script: nothing here may throw or be seen by the page.
try {
  const channel = openChannel();
  if (window === window.top) watchGpc(channel);
  tellContents(channel);
  watchPage(channel);
} catch {
  // A page that we cannot watch must still work as if we were not there.
}
