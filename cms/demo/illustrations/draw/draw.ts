import { writeFileSync } from 'node:fs';
import { picture } from './picture.ts';
import { scenes } from './scenes/all.ts';

for (const [key, scene] of Object.entries(scenes)) {
	writeFileSync(new URL(`../${key}.svg`, import.meta.url), picture(scene()));
}
