/** Numbers in ascending order as sbatch has them: 0-3,7,9-10. */
export const arrayText = (numbers: readonly number[]): string => {
  const spans: string[] = [];
  for (let i = 0; i < numbers.length;) {
    let j = i;
    while (numbers[j + 1] === numbers[j]! + 1) j++;
    spans.push(i === j ? `${numbers[i]}` : `${numbers[i]}-${numbers[j]}`);
    i = j + 1;
  }
  return spans.join(',');
};
