import { createContext, useContext } from 'react';
import { type Templates, templatesOf } from './templates-of';

export const TemplatesContext = createContext<Templates>(templatesOf([]));

export const useTemplates = (): Templates => useContext(TemplatesContext);
