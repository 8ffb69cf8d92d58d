const panels = 300;

/** Area under cos^power from an angle to the right one, by Simpson's rule. */
const areaBeyond = (angle: number, power: number): number => {
  const width = (Math.PI / 2 - angle) / panels;
  let sum = 0;
  for (let i = 0; i <= panels; i++) {
    const weight = i === 0 || i === panels ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * Math.max(0, Math.cos(angle + i * width)) ** power;
  }
  return (sum * width) / 3;
};

/**
 * Chance that a Student variable is further from zero than `distance`, to either side. With distance =
 * sqrt(freedom) tan(angle) its density is in proportion to cos(angle)^(freedom - 1).
 */
export const chanceBeyond = (distance: number, freedom: number): number =>
  areaBeyond(Math.atan(Math.abs(distance) / Math.sqrt(freedom)), freedom - 1) / areaBeyond(0, freedom - 1);

const halvings = 45;

/** The distance from zero beyond which a Student variable is, to either side, with this chance. */
export const distanceOf = (chance: number, freedom: number): number => {
  const all = areaBeyond(0, freedom - 1);
  let [low, high] = [0, Math.PI / 2];
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2;
    if (areaBeyond(middle, freedom - 1) > chance * all) low = middle;
    else high = middle;
  }
  return Math.sqrt(freedom) * Math.tan(low);
};
