/** The shared inks of all illustrations, from the deep sea to the sun. */
export const ink = {
	night: '#0b2036',
	navy: '#0f2f4a',
	deep: '#14465f',
	teal: '#1b6b7d',
	turquoise: '#35a3a6',
	aqua: '#86cdc3',
	foam: '#e4f3ea',
	cream: '#fcf3df',
	limestone: '#f5e3bf',
	sand: '#e8c790',
	ochre: '#dba04f',
	gold: '#f0b93f',
	coral: '#f08a5f',
	terracotta: '#cf6540',
	brick: '#9d4433',
	plum: '#5b3a4e',
	rose: '#f5bd9c',
	dust: '#b98663',
	olive: '#8a9642',
	leaf: '#56703c',
	pine: '#27493f',
	skin: '#d99a72',
	umber: '#4a2f2c',
} as const;

/** Light of an hour of the day: rings of sky from the outermost to the sun, sea from the horizon to the shore. */
export interface Mood {
	readonly sky: readonly string[];
	readonly sun: string;
	readonly sea: readonly string[];
	/** Colours of land seen through more and less air. */
	readonly far: string;
	readonly mid: string;
	readonly cloud: string;
	readonly glint: string;
}

export const morning: Mood = {
	sky: ['#8ccbc6', '#aed9ca', '#d3e5cd', '#f3e8c9', '#fbe0ae'],
	sun: '#fff7e2',
	sea: ['#a5d6c8', '#62b8b3', '#2f949c', '#1b6f81', '#14506a'],
	far: '#9cc3bb',
	mid: '#5f9c9c',
	cloud: '#f8f3df',
	glint: '#f5f4dc',
};

export const noon: Mood = {
	sky: ['#48aeb6', '#6fc0bf', '#9ad2c9', '#c5e4d6', '#e6f3e3'],
	sun: '#fffbe9',
	sea: ['#8ad5ca', '#48b5b5', '#1f919e', '#177288', '#11526e'],
	far: '#8cc2bc',
	mid: '#4d959b',
	cloud: '#f4f8ea',
	glint: '#e9f7ec',
};

export const sunset: Mood = {
	sky: ['#3f919b', '#86b6a8', '#ecd3a2', '#f6b988', '#f39a6c'],
	sun: '#e4603c',
	sea: ['#f0b48a', '#8fa79b', '#33808c', '#1b5d75', '#12415d'],
	far: '#c98f7c',
	mid: '#7d7480',
	cloud: '#f9dcb2',
	glint: '#fbd9a4',
};

export const dusk: Mood = {
	sky: ['#12334f', '#1d5069', '#5c8087', '#d79a7a', '#f0895f'],
	sun: '#fbd08a',
	sea: ['#d98f6d', '#5b7380', '#1d5069', '#143d5a', '#0d2942'],
	far: '#7d6775',
	mid: '#43506a',
	cloud: '#e9a37c',
	glint: '#f7c083',
};

export const night: Mood = {
	sky: ['#0b2036', '#0f2c48', '#143a59', '#1c4c69', '#2a627a'],
	sun: '#f9eccb',
	sea: ['#2a627a', '#1a4a66', '#133a56', '#0e2c46', '#0a2036'],
	far: '#1f4d66',
	mid: '#173c57',
	cloud: '#24566f',
	glint: '#cfe0d2',
};

export const storm: Mood = {
	sky: ['#2c4a5e', '#3c6070', '#547a84', '#77979a', '#a3b8b0'],
	sun: '#c9d3c4',
	sea: ['#7f9f9f', '#4c7b84', '#2f6171', '#20495d', '#16364b'],
	far: '#6b8b90',
	mid: '#47697a',
	cloud: '#22394d',
	glint: '#cfe0da',
};
