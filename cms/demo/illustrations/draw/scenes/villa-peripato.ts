import { hedge, pine, planted } from '../green.ts';
import { ink, morning } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { sea } from '../sea.ts';
import { coast, sky } from '../sky.ts';
import { limestone } from '../stone.ts';
import { bench } from '../street.ts';
import { line, oval, printed, shape, type Svg } from '../svg.ts';

/** The public garden: pines, a fountain, the Mar Piccolo behind. */
export function villaPeripato(): readonly Svg[] {
	return [
		sky(morning, [1060, 330], 90),
		coast([520, 60], morning.far, 14),
		sea(morning, 520),
		hedge([-20, 640], 1660, [ink.pine, ink.leaf]),
		shape('M-10 1010V640Q800 600 1610 640V1010z', ink.olive),
		shape('M-10 1010V720Q400 650 700 690L560 1010z', ink.leaf),
		printed('M520 1010Q640 760 700 660H900Q960 760 1080 1010z', ink.sand, print('paving')),
		planted([250, 800], 640, pine()),
		planted([1340, 790], 620, pine()),
		planted([470, 690], 330, pine(ink.deep, ink.pine)),
		planted([1130, 690], 340, pine(ink.deep, ink.pine)),
		fountain(),
		bench([330, 880]),
		person({ feet: [1090, 890], tall: 140, coat: ink.coral, trousers: ink.navy, walking: true, left: true }),
		person({ feet: [1150, 886], tall: 88, coat: ink.gold, trousers: ink.teal, walking: true, left: true }),
	];
}

function fountain(): Svg {
	return [
		shape('M784 720H816L830 806H770z', limestone.shade),
		shape('M804 720H816L830 806H804z', limestone.lit),
		shape('M690 694H910Q890 736 800 736T690 694z', limestone.shade),
		shape('M790 694H910Q890 736 800 736 790 720 790 694z', limestone.lit),
		oval([800, 820, 190, 40], limestone.shade),
		oval([800, 808, 190, 40], limestone.lit),
		oval([800, 806, 168, 31], ink.turquoise),
		oval([800, 802, 90, 13], ink.foam, 0.7),
		line('M800 690Q740 560 690 700M800 690Q860 560 910 700M800 690V590', ink.foam, 8),
	].join('');
}
