export { sampleMark } from '@portolano/test-kit';
