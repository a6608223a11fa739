/**
 * Chooses the inputs of a test with many: `npm test` takes a seeded sample, `npm run test:all` (`TEST_SIZE=full`) all.
 */
export function sampleOrAll<Value>(sample: Value, all: Value): Value {
	return process.env['TEST_SIZE'] === 'full' ? all : sample;
}
