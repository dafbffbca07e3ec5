import { showBadges } from './badge.ts';
import { keepChanges } from './changes.ts';
import { answerDialogs } from './consent/desk.ts';
import { closeLeftTabs } from './consent/place.ts';
import { recheckPromises } from './consent/recheck.ts';
import { recordOutcomes } from './consent/outcome.ts';
import { serveToast } from './consent/toast.ts';
import { serveWithdrawals } from './consent/withdraw.ts';
import { keepDigest } from './digest.ts';
import { keepEnforcing } from './enforce.ts';
import { keepErrors } from './errors.ts';
import { followHistory } from './follow-history.ts';
import { serveForgetting } from './forget.ts';
import { isPermitted, serveGuardian } from './guardian.ts';
import { keepLetters } from './letters.ts';
import { serveMenu } from './menu.ts';
import { warnOfFields } from './never-give.ts';
import { keepQuiet } from './quiet.ts';
import { noted } from './noted.ts';
import { keepFilesClear } from './clear-files.ts';
import { keepRetention } from './retention.ts';
import { keepShadow, mendLoss } from './shadow.ts';
import { keepSignal } from './signal.ts';
import { keepLock } from './lock/keep.ts';
import { serveLock } from './lock/serve.ts';
import { recordContents } from './recorder/contents.ts';
import { recordEarlier } from './recorder/earlier.ts';
import { recordCookies } from './recorder/cookies.ts';
import { recordJourneys } from './recorder/journey.ts';
import { judgeContents } from './recorder/leaks.ts';
import { recordNavigation } from './recorder/navigation.ts';
import { recordPages } from './recorder/pages.ts';
import { recordPolicies } from './recorder/policy.ts';
import { recordReferrers } from './recorder/referrers.ts';
import { recordEquipment } from './recorder/replay.ts';
import { recordTyping } from './recorder/typed.ts';
import { recordStopped } from './recorder/stopped.ts';
import { recordWire } from './recorder/wire.ts';
import { route } from './router.ts';
import { refreshWishes, serveSettings } from './commands.ts';
import { serveShortcuts } from './shortcuts.ts';
import { keepSync } from './sync.ts';
import { wakeOnResume } from './tabs.ts';
import { keepWaiting } from './waiting.ts';
import { welcome } from './welcome.ts';
import { judgeSites } from './verdicts.ts';

// Every listener is registered in this first turn: a worker woken by an event must already have it.
route(
  {
    ...keepErrors(),
    ...recordPages(),
    ...recordTyping(),
    ...recordContents(judgeContents),
    ...recordEarlier(),
    ...recordEquipment(),
    ...recordJourneys(),
    ...recordPolicies(),
    ...answerDialogs(),
    ...recordOutcomes(),
    ...serveToast(),
    ...serveWithdrawals(),
    ...serveGuardian(),
    ...serveLock(),
    ...serveForgetting(),
    ...serveSettings(),
    ...keepEnforcing(),
    ...keepQuiet(),
    ...keepChanges(),
    ...keepDigest(),
    ...warnOfFields(),
    ...keepLetters(),
  },
  isPermitted,
);
recordNavigation();
recordCookies();
recordWire();
recordStopped();
recordReferrers();
recheckPromises();
closeLeftTabs();
keepSignal();
showBadges();
judgeSites();
serveMenu();
serveShortcuts();
keepRetention();
keepFilesClear();
followHistory();
keepShadow();
keepLock();
keepSync(refreshWishes);
keepWaiting(refreshWishes);
mendLoss().catch(noted);
wakeOnResume();
welcome();
