import { afterAll, beforeAll, describe } from 'vitest';
import { type Desk, signIn } from './desk.ts';
import { badPicturesSuite } from './bad-pictures-suite.ts';
import { badTextsSuite } from './bad-texts-suite.ts';
import { type Bed, openBed } from './bed.ts';
import { hostileTextsSuite } from './hostile-texts-suite.ts';
import { manyRelationsSuite } from './many-relations-suite.ts';
import { twoEditorsSuite } from './two-editors-suite.ts';

let bed: Bed;
let desk: Desk;
let otherDesk: Desk;

beforeAll(async () => {
	bed = await openBed();
	desk = await signIn(bed, 'anna');
	otherDesk = await signIn(bed, 'bruno');
}, 120_000);

afterAll(() => bed.close());

describe('bad input', () => {
	const stage = () => ({ bed, desk, otherDesk });
	badPicturesSuite(stage);
	badTextsSuite(stage);
	twoEditorsSuite(stage);
	manyRelationsSuite(stage);
	hostileTextsSuite(stage);
});
