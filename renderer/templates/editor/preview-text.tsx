import { Fragment, type ReactNode } from 'react';
import { type Block, blocksOf, type Line } from '../../../catalog/forms/blocks';
import styles from './preview.module.css';

/** An answer as a person reads it, with its holes marked. */
export function PreviewText({ text }: { text: string }) {
  return <Blocks blocks={blocksOf(text)} />;
}

/** With the index as key: nothing else tells these apart. */
const numbered = <Each,>(all: readonly Each[]) => all.map((each, at) => ({ each, at }));

const spacing = (spaced: boolean) => (spaced ? styles['spaced'] : undefined);

function Blocks({ blocks }: { blocks: readonly Block[] }): ReactNode {
  return numbered(blocks).map(({ each: block, at }) => {
    if (block.kind === 'paragraph')
      return (
        <p key={at} className={spacing(block.spaced)}>
          <Lines lines={block.lines} />
        </p>
      );
    const items = numbered(block.items).map(({ each: item, at: itemIndex }) => (
      <li key={itemIndex} className={spacing(item.spaced)}>
        <Blocks blocks={item.blocks} />
      </li>
    ));
    const list = { className: spacing(block.spaced), children: items };
    return block.first === null ? <ul key={at} {...list} /> : <ol key={at} start={block.first} {...list} />;
  });
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return numbered(lines).map(({ each: line, at }) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      {numbered(line).map(({ each: { kind, text, strong }, at: runIndex }) => (
        <Fragment key={runIndex}>
          <Strong strong={strong}>{kind === 'code' ? <code>{text}</code> : <WithHoles text={text} />}</Strong>
        </Fragment>
      ))}
    </Fragment>
  ));
}

function Strong({ strong, children }: { strong: boolean; children: ReactNode }) {
  return strong ? <strong>{children}</strong> : children;
}

function WithHoles({ text }: { text: string }) {
  return numbered(text.split(/(⟦[^⟧]*⟧)/)).map(({ each, at }) => (
    <Fragment key={at}>{each.startsWith('⟦') ? <mark>{each}</mark> : each}</Fragment>
  ));
}
