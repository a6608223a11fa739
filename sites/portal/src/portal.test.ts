import { hostileTextsSuite } from '@portolano/site-kit/testing/hostile-texts.ts';
import { incompleteDraftsSuite } from '@portolano/site-kit/testing/incomplete-drafts.ts';
import { themeChangeSuite } from '@portolano/site-kit/testing/theme-change.ts';
import { root } from './testing/portal.ts';
import './testing/documents.ts';
import './testing/english.ts';
import './testing/every-page.ts';
import './testing/functions.ts';
import './testing/history.ts';
import './testing/lists.ts';
import './testing/menu.ts';
import './testing/not-yet.ts';
import './testing/offices.ts';
import './testing/outdated.ts';
import './testing/roles.ts';
import './testing/second-level.ts';
import './testing/services.ts';
import './testing/texts-and-files.ts';
import './testing/time.ts';
import './testing/people.ts';
import './testing/questions.ts';
import './testing/today.ts';
import './testing/topics.ts';
import './testing/ways-in.ts';

// All tests of the portal share one build of the application; each subject has a file of its own.

hostileTextsSuite({ root, site: 'portale' });
incompleteDraftsSuite({ root, site: 'portale' });
themeChangeSuite({ root, site: 'portale' });
