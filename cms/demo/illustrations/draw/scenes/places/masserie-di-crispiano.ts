import { archedWall, framedArch } from '../../arches.ts';
import { planted, reeds, oliveTree } from '../../green.ts';
import { ink, sunset } from '../../palette.ts';
import { clouds, sky } from '../../sky.ts';
import { limestone, wall, whiteStone } from '../../stone.ts';
import { at, boxPath, rect, row, shape, type Svg } from '../../svg.ts';

/** A white fortified farm of Crispiano among olives and dry walls, two black horses of the Murge. */
export function masserieCrispiano(): readonly Svg[] {
	return [
		sky(sunset, [1200, 310], 100),
		clouds(sunset.cloud, [
			[120, 140, 360],
			[640, 200, 260],
		]),
		shape('M-10 560Q400 480 900 530T1610 500V1010H-10z', '#9a8f56'),
		at([760, 600], masseria()),
		shape('M-10 610Q500 560 900 620T1610 590V1010H-10z', ink.olive),
		planted([150, 680], 330, oliveTree()),
		planted([400, 640], 230, oliveTree()),
		planted([1250, 650], 270, oliveTree()),
		planted([1480, 700], 370, oliveTree()),
		dryWall(740),
		shape('M-10 780Q600 740 1610 790V1010H-10z', ink.leaf),
		at([560, 930], horse(), 2.5),
		at([1060, 900], horse(), [-2.1, 2.1]),
		reeds([180, 1010], 16, ink.pine),
		reeds([1440, 1010], 18, ink.pine),
	];
}

function masseria(): Svg {
	return [
		wall([-340, -190, 680, 200], whiteStone),
		rect([-340, -190, 90, 200], whiteStone.shade),
		wall([-120, -330, 250, 340], whiteStone),
		rect([-120, -330, 76, 340], whiteStone.shade),
		shape(
			row(5, (i) => boxPath([-126 + i * 56, -362, 34, 34])),
			whiteStone.lit,
		),
		rect([-128, -332, 266, 14], limestone.mid),
		framedArch([10, -190, 48, 80], limestone, ink.teal),
		archedWall([150, -190, 200, 200], [2, 0.3, 130], whiteStone),
		framedArch([10, 10, 104, 140], limestone, ink.pine),
		...[-280, -200].map((x) => rect([x, -120, 30, 54], ink.teal)),
	].join('');
}

function dryWall(y: number): Svg {
	const stones = row(
		46,
		(i) => `M${-20 + i * 36} ${y - (i % 2) * 3}q18 -34 34 0zM${-34 + i * 36} ${y + 34}q4 -36 20 -34t16 34z`,
	);
	return (
		rect([-10, y - 18, 1620, 64], '#8a7f72') +
		shape(stones, '#d9cdb4') +
		shape(
			row(40, (i) => `M${-10 + i * 42} ${y - 16}q16 -22 36 0z`),
			'#f0e6cf',
		)
	);
}

/** A black horse that stands and looks to the right, about 110 units tall. */
function horse(): Svg {
	const [far, coat, lit] = ['#0d1420', '#1c2433', '#3d4c66'];
	return [
		shape('M-44 -64Q-62 -58 -60 -30L-66 -12Q-54 -30 -46 -52z', far),
		shape('M-30 -42L-34 -20-32 0H-26L-26 -20-18 -40zM18 -42L20 -20 18 0H24L27 -20 28 -40z', far),
		shape(
			'M-46 -62Q-30 -72 -6 -67 10 -66 18 -72 26 -92 38 -102L40 -110 46 -103Q60 -96 68 -80L62 -73 47 -80Q42 -66 35 -56 34 -44 28 -40 0 -34 -20 -38L-34 -36Q-50 -44 -46 -62z',
			coat,
		),
		shape('M-46 -56L-48 -22-44 0H-37L-39 -22-28 -38zM26 -46L30 -22 28 0H35L37 -22 35 -50z', coat),
		shape('M16 -71Q24 -92 38 -103 20 -98 8 -68z', far),
		shape('M-36 -66Q-14 -70 8 -65 -10 -58 -38 -60z', lit),
	].join('');
}
