import { measureBuild, measureEdits } from './measure.ts';

const [what = 'build', size = '20000', edits = '200'] = process.argv.slice(2);

const figures =
	what === 'build'
		? await measureBuild({ documents: Number(size) })
		: await measureEdits({ documents: Number(size), edits: Number(edits) });

console.log(JSON.stringify(figures));
