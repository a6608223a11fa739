import { alertLevelNames, alertSeverities } from '@portolano/content-models';
import { strings } from '@portolano/ui/strings.ts';
import { expect, test } from 'vitest';

test('the interface, which imports nothing of ours, calls levels as feeds and the CMS do', () => {
	for (const language of ['it', 'en'] as const)
		for (const severity of alertSeverities)
			expect(strings(language)(`alert.${severity}`)).toBe(alertLevelNames[severity][language]);
});
