import { createElement, type ReactNode } from 'react';
import { Keys } from '../design/key-cap';
import styles from './blocks.module.css';
import { idOf, pictureAt } from './chapters';
import type { Block, Inline } from './read-markdown';
import { placeOf } from './sections';

/** What stands in a chapter. The headings get the ids that the table of contents leads to. */
export function Blocks({ chapter, blocks }: { chapter: string; blocks: readonly Block[] }) {
  return blocks.map((block, nth) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: what the guide says never changes while it is shown
    <BlockView key={nth} block={block} id={block.kind === 'heading' ? placeOf(chapter, nth) : undefined} />
  ));
}

function BlockView({ block, id }: { block: Block; id?: string | undefined }) {
  switch (block.kind) {
    case 'heading':
      return createElement(`h${block.level}`, { id, tabIndex: -1 }, <Line parts={block.inside} />);
    case 'paragraph':
      return <Paragraph parts={block.inside} />;
    case 'code':
      return <pre className={styles['code']}>{block.text}</pre>;
    case 'quote':
      return <blockquote>{insideOf(block.inside)}</blockquote>;
    case 'list': {
      const items = block.items.map((item, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <li key={nth}>{insideOf(item)}</li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <Table {...block} />;
  }
}

/** A list of a single paragraph each is as tight as it is written. */
function insideOf(blocks: readonly Block[]): ReactNode {
  const [only, second] = blocks;
  if (only?.kind === 'paragraph' && !second) return <Line parts={only.inside} />;
  return <Blocks chapter="" blocks={blocks} />;
}

/** A picture stands alone in its paragraph. */
function Paragraph({ parts }: { parts: readonly Inline[] }) {
  const [only] = parts;
  if (only?.kind !== 'picture') return <p>{<Line parts={parts} />}</p>;
  return <img className={styles['picture']} src={pictureAt(only.path)} alt={only.alt} />;
}

function Table({ head, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <th key={nth} scope="col">
              <Line parts={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <tr key={at}>
            {row.map((cell, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <td key={nth}>
                <Line parts={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Line({ parts }: { parts: readonly Inline[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: as above
  return parts.map((part, nth) => <Part key={nth} part={part} />);
}

function Part({ part }: { part: Inline }) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'code':
      return <code>{part.text}</code>;
    case 'key':
      return <Keys names={part.text.split(' ')} />;
    case 'strong':
      return <strong>{<Line parts={part.inside} />}</strong>;
    case 'emphasis':
      return <em>{<Line parts={part.inside} />}</em>;
    case 'link':
      return <a href={`#${idOf(part.to)}`}>{<Line parts={part.inside} />}</a>;
    case 'picture':
      return <img src={pictureAt(part.path)} alt={part.alt} />;
  }
}
