import { useEffect, useState } from 'react';
import { useTemplates } from '../state/templates-context';
import { useTemplateEditing } from './drafts/use-template-editing';
import type { TemplateEditor } from './editor/template-editor';

type Loaded = typeof TemplateEditor;

/** The open template, and the editor. Its code, with the template language, is loaded when a template is opened. */
export function useTemplateEditor() {
  const { edited: asked, drafts } = useTemplateEditing();
  const { custom } = useTemplates();
  // What was typed before the settings were left, or what is saved.
  const edited = asked && (drafts.get(asked.id) ?? custom.find(({ id }) => id === asked.id) ?? asked);
  const [Editor, setEditor] = useState<Loaded | null>(null);
  const wanted = edited !== null;
  useEffect(() => {
    if (wanted)
      void import('./editor/template-editor').then((module) => setEditor(() => module.TemplateEditor));
  }, [wanted]);
  return { edited, Editor };
}
