import { describe, expect, test } from 'vitest'
import { readModelConfig } from '../../../src/ask/model/config.ts'

describe('the model in the environment', () => {
  test('is none where none is named', () => {
    expect(readModelConfig({ PORT: '3000', OPENAI_API_KEY: 'k' })).toBeUndefined()
  })

  test.each([
    [
      { MCRED_MODEL: 'openai:gpt-4.1-mini', OPENAI_API_KEY: 'k' },
      {
        provider: 'openai',
        model: 'gpt-4.1-mini',
        url: 'https://api.openai.com/v1',
        key: 'k',
        reads: 'toolkit',
        dailyTokens: 2_000_000,
        timeout: 30_000,
      },
    ],
    [
      { MCRED_MODEL: 'openai:qwen2.5', MCRED_MODEL_URL: 'http://llm:8000/v1', OPENAI_API_KEY: 'not for them' },
      { provider: 'openai', url: 'http://llm:8000/v1', key: undefined, reads: 'passages' },
    ],
    [
      {
        MCRED_MODEL: 'azure_openai:our-deployment',
        MCRED_MODEL_URL: 'https://our.openai.azure.com/',
        AZURE_OPENAI_API_KEY: 'k',
      },
      {
        provider: 'azure_openai',
        model: 'our-deployment',
        url: 'https://our.openai.azure.com',
        version: '2024-10-21',
        reads: 'toolkit',
      },
    ],
    [
      { MCRED_MODEL: 'anthropic:claude-haiku-4-5', MCRED_MODEL_KEY: 'k' },
      {
        provider: 'anthropic',
        model: 'claude-haiku-4-5',
        url: 'https://api.anthropic.com',
        key: 'k',
        reads: 'toolkit',
      },
    ],
    [
      {
        MCRED_MODEL: 'ollama:llama3.1:8b',
        MCRED_MODEL_TIMEOUT: '90',
        MCRED_MODEL_DAILY_TOKENS: '5000',
        MCRED_MODEL_READS: 'toolkit',
      },
      {
        provider: 'ollama',
        model: 'llama3.1:8b',
        url: 'http://127.0.0.1:11434',
        key: undefined,
        timeout: 90_000,
        dailyTokens: 5000,
        reads: 'toolkit',
      },
    ],
  ])('is read: %o', (env, config) => {
    expect(readModelConfig(env)).toMatchObject(config)
  })

  test.each([
    'http://[::1]:11434',
    'http://[fd12::5]:11434',
    'http://[fe80::1]',
    'http://[::ffff:192.168.1.2]',
    'http://10.1.2.3',
    'http://llm',
    'http://llm.local',
    'https://[2001:db8::1]',
  ])('may be reached without https only in one’s own network: %s', (url) => {
    expect(readModelConfig({ MCRED_MODEL: 'ollama:x', MCRED_MODEL_URL: url })).toMatchObject({ url })
  })

  test.each([
    ['1', true],
    ['0', false],
    ['', false],
    [undefined, false],
  ])('reads wishes only where that was asked for: %s', (wanted, readsWishes) => {
    expect(readModelConfig({ MCRED_MODEL: 'ollama:x', MCRED_MODEL_WISHES: wanted })).toMatchObject({ readsWishes })
  })

  test.each([
    [{ MCRED_MODEL: 'gpt-4.1' }, /^MCRED_MODEL: names no model .*PROVIDER:MODEL/],
    [{ MCRED_MODEL: 'cohere:command' }, /^MCRED_MODEL: .*openai, azure_openai, anthropic or ollama/],
    [{ MCRED_MODEL_URL: 'https://example.org' }, /^MCRED_MODEL: is missing, though MCRED_MODEL_URL is set/],
    [{ MCRED_MODEL_WISHES: '1' }, /^MCRED_MODEL: is missing, though MCRED_MODEL_WISHES is set/],
    [{ MCRED_MODEL: 'ollama:x', MCRED_MODEL_WISHES: 'yes' }, /^MCRED_MODEL_WISHES: expected 1 .* or 0/],
    [{ MCRED_MODEL: 'openai:gpt-4.1' }, /^OPENAI_API_KEY: is missing/],
    [{ MCRED_MODEL: 'anthropic:claude-haiku-4-5' }, /^ANTHROPIC_API_KEY: is missing/],
    [{ MCRED_MODEL: 'azure_openai:x', AZURE_OPENAI_API_KEY: 'k' }, /^MCRED_MODEL_URL: is missing/],
    [{ MCRED_MODEL: 'openai:x', MCRED_MODEL_URL: 'llm:8000' }, /^MCRED_MODEL_URL: is not an address/],
    [
      { MCRED_MODEL: 'openai:x', MCRED_MODEL_URL: 'http://models.example.org/v1', MCRED_MODEL_KEY: 'k' },
      /^MCRED_MODEL_URL: http:\/\/ would send the key and what people ask unprotected to models.example.org/,
    ],
    [
      { MCRED_MODEL: 'openai:x', MCRED_MODEL_URL: 'http://models.example.org/v1' },
      /^MCRED_MODEL_URL: http:\/\/ would send what people ask unprotected to models.example.org/,
    ],
    [
      { MCRED_MODEL: 'ollama:x', MCRED_MODEL_URL: 'http://[2001:db8::1]:11434', MCRED_MODEL_KEY: 'k' },
      /^MCRED_MODEL_URL: http:\/\/ would send the key and what people ask unprotected to \[2001:db8::1\]/,
    ],
    [{ MCRED_MODEL: 'ollama:x', MCRED_MODEL_TIMEOUT: '1e2' }, /^MCRED_MODEL_TIMEOUT: expected seconds/],
    [{ MCRED_MODEL: 'ollama:x', MCRED_MODEL_TIMEOUT: '1' }, /^MCRED_MODEL_TIMEOUT: expected seconds from 5 to 120/],
    [
      { MCRED_MODEL: 'ollama:x', MCRED_MODEL_DAILY_TOKENS: 'lots' },
      /^MCRED_MODEL_DAILY_TOKENS: expected a whole number/,
    ],
    [
      { MCRED_MODEL: 'ollama:x', LANGSMITH_TRACING: 'true' },
      /^LANGSMITH_TRACING: would send what people ask to LangSmith/,
    ],
    [{ MCRED_MODEL: 'ollama:x', LANGCHAIN_VERBOSE: 'true' }, /^LANGCHAIN_VERBOSE: would print what people ask/],
  ])('is refused with the variable and what to do: %o', (env, problem) => {
    expect(readModelConfig(env)).toEqual({ problems: [expect.stringMatching(problem)] })
  })
})
