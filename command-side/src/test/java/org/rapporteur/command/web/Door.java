package org.rapporteur.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Acts on one session over HTTP, and what comes back, in sentences. */
record Door(MockMvcTester http, String session, Map<String, String> headers) {
    Door(MockMvcTester http, String session) {
        this(http, session, Map.of("Acting-For", "secretary"));
    }

    Door with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Door(http, session, more);
    }

    void givenPosted(String act, String fields) {
        whenPosted(act, fields).thenStatus(201);
    }

    Back whenPosted(String act, String fields) {
        return sent(http.post().uri("/sessions/{session}/acts/{act}", session, act), fields);
    }

    Back whenPreviewed(String act, String fields) {
        return sent(http.post().uri("/sessions/{session}/acts/{act}?preview", session, act), fields);
    }

    private Back sent(MockMvcRequestBuilder request, String fields) {
        request.content(fields);
        headers.forEach(request::header);
        if (!headers.containsKey(HttpHeaders.CONTENT_TYPE)) {
            request.contentType(MediaType.APPLICATION_JSON);
        }
        return new Back(request.exchange());
    }

    /** What came back. */
    record Back(MvcTestResult result) {
        Back thenStatus(int status) {
            assertThat(result).hasStatus(status);
            return this;
        }

        Back thenProblem(int status, String kind) {
            assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
            return thenJson("$.type", "urn:rapporteur:problem:" + kind);
        }

        Back thenHeader(String name, String value) {
            assertThat(result).hasHeader(name, value);
            return this;
        }

        Back thenJson(String path, Object value) {
            assertThat(result).bodyJson().extractingPath(path).isEqualTo(value);
            return this;
        }

        Back thenNo(String path) {
            assertThat(result).bodyJson().doesNotHavePath(path);
            return this;
        }

        Back thenText(String path, String pattern) {
            assertThat(result).bodyJson().extractingPath(path).asString().matches(pattern);
            return this;
        }

        Back thenPlaces(String... places) {
            assertThat(result)
                    .bodyJson()
                    .extractingPath("$.errors[*].place")
                    .asArray()
                    .containsExactlyInAnyOrder((Object[]) places);
            return this;
        }
    }
}
