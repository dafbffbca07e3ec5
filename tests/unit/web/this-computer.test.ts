import { describe, expect, it } from 'vitest';
import { fiveHeadings } from '../../../src/core/report/five.ts';
import { siteReport } from '../../../src/core/report/site-report.ts';
import { isThisComputer } from '../../../src/core/web/this-computer.ts';
import { load } from '../rows.ts';

const HERE = ['localhost', 'app.localhost', '127.0.0.1', '127.1.2.3', '[::1]'];
const ELSEWHERE = ['localhost.example', 'mylocalhost', '10.0.0.1', '[::2]', '127.example'];

/** What is said of a site without encryption. */
function told(site: string): string[] {
  const report = siteReport(site, [load(1, { site, secure: false })], [], []);
  const reasons = (report.score?.reasons ?? []).map(({ id }) => id);
  return [
    report.sentence.key,
    ...fiveHeadings(report, {}).safeguards.map(({ key }) => key),
    ...reasons,
  ];
}

describe('this computer', () => {
  it.each(HERE)('%s: nobody is said to be on the way to it', (host) => {
    expect(isThisComputer(host)).toBe(true);
    expect(told(host)).toEqual(['sentenceNobody', 'fiveSafeInside']);
  });

  it.each(ELSEWHERE)('%s is none', (host) => {
    expect(isThisComputer(host)).toBe(false);
    expect(told(host)).toEqual(
      expect.arrayContaining(['sentenceInsecure', 'fiveNotSecure', 'unencrypted']),
    );
  });
});
