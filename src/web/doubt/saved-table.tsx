import type { ChartMatter } from '../charts/chart-matter.js';
import { columnsFrom, framedBy } from '../charts/export/saved-picture.js';
import { SavePicture } from '../charts/export/save-picture.js';
import { useChartTools } from '../cockpit/use-chart-tools.js';
import type { Words } from '../text/words.js';
import { type TableProps, TableBehind } from './table-behind.js';

interface SaveDoubtProps extends TableProps {
  readonly matter: ChartMatter;
  readonly part: Words;
}

/** The numbers behind a picture of the runs of the cockpit, and files of both. */
export const SavedTable = ({ matter, part, ...table }: SaveDoubtProps) => {
  const { saved } = useChartTools();
  const file = table.file.replace(/^saisei-/, '');
  return (
    <>
      <TableBehind {...table} />
      <SavePicture
        {...framedBy(matter, part)}
        file={file}
        columns={columnsFrom(table.heads, table.rows)}
        saved={saved}
      />
    </>
  );
};
