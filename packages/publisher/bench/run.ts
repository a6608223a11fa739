import { measurePreviews } from './measure-previews.ts';
import { measureRestart } from './measure-restart.ts';
import { measureScale } from './measure-scale.ts';
import { measureSearch } from './measure-search.ts';
import { measureBuild, measureEdits } from './measure.ts';

const [what = 'build', size = '20000', times = '200', app = 'sites/portal/dist'] = process.argv.slice(2);

const documents = Number(size);

const measurements: Readonly<Record<string, () => Promise<unknown>>> = {
	build: () => measureBuild({ documents }),
	edits: () => measureEdits({ documents, edits: Number(times) }),
	restart: () => measureRestart({ documents }),
	/** Up to `documents`, in steps of ten times as many. */
	scale: () => measureScale([documents / 100, documents / 10, documents]),
	search: () => measureSearch({ documents, edits: Number(times) }),
	preview: () => measurePreviews({ documents, previews: Number(times), app }),
};

const measure = Object.hasOwn(measurements, what) ? measurements[what] : undefined;

if (measure) console.log(JSON.stringify(await measure()));
else {
	console.error(`There is no measurement “${what}”: choose ${Object.keys(measurements).join(', ')}.`);
	process.exitCode = 2;
}
