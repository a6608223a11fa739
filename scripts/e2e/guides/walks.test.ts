import { expect, test } from 'vitest';
import { keptNames, titlesByPicture } from './kept-pictures.ts';
import { walks } from './walks.ts';

const walked = [...walks.keys()].toSorted();

test('each picture of the guides has a walk that takes it, and each walk a guide that shows its picture', () => {
	expect([...titlesByPicture().keys()].toSorted()).toEqual(walked);
});

test('no picture is kept that no walk takes', () => {
	expect(keptNames().toSorted()).toEqual(walked);
});
